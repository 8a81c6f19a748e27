import { type BillableTo, isBilledTo, standsApart } from '@/lib/domain/benefits/billable-to'
import type { Attended, ClaimFacts } from '@/lib/domain/benefits/claim-lines'
import { sayDay } from '@/lib/domain/say-day'

/** One partner's claim as far as a choice of who is billed changes it; `place`: 1 or 2 in the couple. */
export type DayUnder = {
  called: string
  place: 1 | 2
  facts: Pick<ClaimFacts, 'sessions' | 'floor' | 'jointApart'>
}

/**
 * What the day of a joint session becomes for each partner when it is billed so, in a sentence each: its minutes, counted
 * as booked while nobody wrote them down, and whether they make a day of care. Empty where the session is in no claim.
 */
export const sayDayUnder = (partners: readonly DayUnder[], session: string, to: BillableTo): string =>
  partners.flatMap((partner) => sayOne(partner, session, to)).join(' ')

function sayOne({ called, place, facts }: DayUnder, session: string, to: BillableTo): string[] {
  const at = facts.sessions.find(({ sessionId }) => sessionId === session)
  if (!at) return []
  const isTheirs = isBilledTo(at.kind, to, place)
  const inDay = facts.sessions
    .filter(({ day }) => day === at.day)
    .map((one) => (one === at ? { ...one, isTheirs } : one))
    .filter(({ kind, isTheirs }) => isTheirs && !standsApart(kind, facts.jointApart))
  const minutes = inDay.reduce((sum, one) => sum + minutesOf(one), 0)
  const made = minutes >= facts.floor ? 'a day of care' : `no day of care, which has ${facts.floor}`
  const day = `${called}’s ${sayDay(at.day)}: ${minutes} minutes, ${made}`
  if (!standsApart(at.kind, facts.jointApart) || !isTheirs) return [`${day}.`]
  return [
    to === 'each-own-per-diem'
      ? `${day}. Their payer counts it in no day: until one partner is chosen it is not billed.`
      : `${day}, and this session on a line of its own.`,
  ]
}

const minutesOf = ({ attended, booked }: Attended) => attended ?? booked
