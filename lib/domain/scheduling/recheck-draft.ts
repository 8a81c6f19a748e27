import { type Refusal, refusal } from '@/lib/domain/refusals'
import { groupHoldsItsCapacity } from '@/lib/domain/rules/group-holds-its-capacity'
import type { Taken } from '@/lib/domain/rules/one-place-at-a-time'
import { checkBooking } from '@/lib/domain/scheduling/check-booking'
import { weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { BookedGroup, DraftSession, WeekFacts } from '@/lib/domain/scheduling/week-facts'
import { weekLoad, weekWarnings } from '@/lib/domain/scheduling/week-hours'

/**
 * Every reason why a couple's week cannot be published, all at once and each once: each session by its own rules and
 * beside the others of the draft, then 9 to 15 hours and 3 to 5 days for each partner, booked sessions included.
 */
export function checkDraft(draft: readonly DraftSession[], facts: WeekFacts): Refusal[] {
  const refusals = draft.flatMap((session, index) => checkSession(session, draft.slice(0, index), facts))
  return eachOnce([...refusals, ...checkLoad(draft, facts)])
}

/** Every reason why one session cannot be booked beside what is booked and the `earlier` sessions of a draft. */
export function checkSession(
  session: DraftSession,
  earlier: readonly DraftSession[],
  facts: WeekFacts,
): Refusal[] {
  return [
    ...inThisWeek(session, facts),
    ...checkBooking(session, { ...facts, taken: seatsBeside(session, earlier, facts) }),
    ...groupTakesThem(session, facts),
  ]
}

/** 9 to 15 hours and 3 to 5 days for each partner, counting what is booked and what is drafted. */
export function checkLoad(
  draft: readonly DraftSession[],
  { partners, inCare, taken, weekStart, frame }: WeekFacts,
): Refusal[] {
  return partners
    .filter(({ id }) => inCare.includes(id))
    .flatMap(({ id, name, zone }) => {
      const drafted = draft.filter((session) => session.partnerIds.includes(id))
      const booked = taken.filter((seat) => seat.personId === id)
      return weekWarnings(name, weekLoad([...booked, ...drafted], zone, weekStart), frame)
    })
}

function inThisWeek({ start }: DraftSession, { weekStart, zone }: WeekFacts): Refusal[] {
  const week = weekOf(weekStart, zone)
  return start >= week.start && start < week.end
    ? []
    : [refusal('session-is-in-another-week', { at: start, zone })]
}

/** Seats that stand in a session's way: booked ones, except of the group it joins, and earlier ones of the draft. */
export function seatsBeside(
  session: DraftSession,
  earlier: readonly DraftSession[],
  { taken }: Pick<WeekFacts, 'taken'>,
): Taken[] {
  const booked = taken.filter(
    (seat) => session.groupSessionId === undefined || seat.sessionId !== session.groupSessionId,
  )
  const drafted = earlier.flatMap(({ start, end, partnerIds, clinicianIds }) =>
    [...partnerIds, ...clinicianIds].map((personId) => ({ personId, start, end })),
  )
  return [...booked, ...drafted]
}

/** A joined group still stands where it stood, is led by the same people, and has places left. */
function groupTakesThem(session: DraftSession, { groups, zone }: WeekFacts): Refusal[] {
  if (session.groupSessionId === undefined) return []
  const group = groups.find(({ id }) => id === session.groupSessionId)
  if (!group || !standsAsDrafted(group, session))
    return [refusal('group-has-changed', { at: session.start, zone })]
  const { capacity, seated } = group
  return groupHoldsItsCapacity({ capacity, seated, joining: session.partnerIds.length })
}

function standsAsDrafted(group: BookedGroup, session: DraftSession): boolean {
  const sameTime = group.start === session.start && group.end === session.end
  const samePeople = [...group.clinicianIds].sort().join() === [...session.clinicianIds].sort().join()
  return session.kind === 'group' && sameTime && samePeople
}

function eachOnce(refusals: Refusal[]): Refusal[] {
  const seen = new Map(refusals.map((refused) => [JSON.stringify(refused), refused]))
  return [...seen.values()]
}
