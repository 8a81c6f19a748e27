import type { SummaryRow } from '@/components/ui/summary-list'

/** "Change …": opens the page of one answer, which then returns to checking. */
export const changeLink = (text: string, href: string, about: string): SummaryRow['change'] => ({
  href: `${href}?back=check`,
  text,
  about,
})
