import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { writeNote } from '@/lib/use-cases/desk/write-note'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'
import { as, must } from '../../../prisma/demo/callers'
import { anyWay } from '../../support/a-home'
import type { Principal } from './principals'
import type { Couple } from './world'

/**
 * Words that stand in one private place each, and who may read them there. The private places are those of the partner
 * called `otherPartner`; the clinician is the couples therapist, for whom neither has signed.
 */
export const canaries: Record<string, readonly Principal[]> = {
  'canary-goals': ['otherPartner'],
  'canary-medicines': ['otherPartner'],
  'canary-code-word': ['otherPartner', 'coordinator'],
  'canary-sister': ['otherPartner', 'coordinator'],
  'canary-note': ['coordinator'],
  // What a clinician wrote of an interview, and why joint work was cleared (prisma/demo/review-couples.ts).
  'no pressure named': [],
  'nothing speaks against them': ['clinician', 'director'],
}

/** Puts each word where it belongs, through the use cases, and answers every question there is with a yes. */
export async function plantCanaries({ id, pair, coordinator }: Couple, at: Date): Promise<void> {
  const [, partner] = pair.partners
  const caller = as('partner', partner, at)
  for (const page of privatePages) {
    const place = { whose: partner.id, n: page.n }
    if (
      page.kind === 'item' &&
      ['hark', 'asq', 'phq9'].includes(page.instrument) &&
      isOffered(page.instrument)
    )
      await must(saveMeasureAnswer(caller, { ...place, answer: 1 }))
    if (page.kind === 'topic' && (page.topic === 'goals' || page.topic === 'medicines'))
      await must(savePrivateText(caller, { ...place, reply: { words: `canary-${page.topic}` } }))
  }
  await must(saveSafeContact(caller, { ...anyWay, codeWord: 'canary-code-word' }))
  const contact = { name: 'canary-sister', relation: 'sister', phone: '303 555 0199', maySayWho: false }
  await must(saveEmergencyContact(caller, { contact }))
  await must(sayStop(caller, { wish: 'apart' }))
  await must(undoStop(caller))
  await must(writeNote(as('coordinator', coordinator, at), { coupleId: id, text: 'canary-note' }))
}

const isOffered = (id: keyof typeof everyInstrument) => everyInstrument[id].text === 'shipped'

/** Who was shown a word they may not read, and words that nobody was shown who may. */
export function leaksIn(shown: readonly { at: string; who: Principal; body: string }[]): string[] {
  const seen = Object.entries(canaries).flatMap(([word, may]) =>
    shown.filter(({ body }) => body.includes(word)).map(({ at, who }) => ({ word, may, at, who })),
  )
  const leaks = seen.filter(({ may, who }) => !may.includes(who))
  const unseen = Object.entries(canaries).filter(
    ([word, may]) => may.length > 0 && !seen.some((one) => one.word === word && may.includes(one.who)),
  )
  return [
    ...leaks.map(({ word, at, who }) => `${who} reads ${word} at ${at}`),
    ...unseen.map(([word]) => `nobody who may reads ${word}`),
  ]
}
