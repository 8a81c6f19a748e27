import { paths } from '@/lib/paths'

/**
 * As many bytes a form may have that is sent to this page. No form needs more than a payer's reply, 5 MB and a little;
 * the pages that take both sides of a card take each of them: what is larger than a picture may be, yet arrives, is
 * refused with a sentence, and nothing that was typed beside it is lost. `next.config.mjs` lets in as much as the largest.
 */
export function largestForm(path: string): number {
  return takesPictures.test(path) ? 10_400_000 : 6_000_000
}

const anyCouple = paths.deskBenefits('[^/]+')
const takesPictures = new RegExp(`^(?:${paths.yourPlan}|${paths.benefits}|${anyCouple})$`)
