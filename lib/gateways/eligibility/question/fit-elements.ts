import type { Refusal } from '@/lib/domain/refusals'
import { refusal } from '@/lib/domain/refusals'
import { plainLetters } from '@/lib/gateways/eligibility/question/plain-letters'

/** Takes the words of a question one by one, makes them fit for X12, and gathers every reason why one does not fit. */
export function elementFitter() {
  const refusals: Refusal[] = []
  return {
    refusals,
    /** `most`: the longest the element may be. `what` names it in a sentence, such as “Maya’s last name”. */
    words(what: string, text: string, most: number, { needed = true } = {}): string {
      const { plain, strange } = plainLetters(text)
      if (plain === '' && needed) refusals.push(refusal('question-lacks', { what }))
      if (strange)
        refusals.push(
          refusal('question-has-a-letter-payers-cannot-read', { what: capital(what), letter: strange }),
        )
      if (plain.length > most)
        refusals.push(refusal('question-too-long', { what: capital(what), most: String(most) }))
      return plain
    },
    /** An ISO day as X12 writes it, or empty. */
    day(what: string, day: string, { needed = true } = {}): string {
      const compact = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.replaceAll('-', '') : ''
      if (compact === '' && needed) refusals.push(refusal('question-lacks', { what }))
      return compact
    },
  }
}

export type ElementFitter = ReturnType<typeof elementFitter>

const capital = (what: string) => what.charAt(0).toUpperCase() + what.slice(1)
