import type { PersonId } from '@/lib/domain/ids'
import { licensedWhereThePartnerSits } from '@/lib/domain/rules/licensed-where-the-partner-sits'
import { clip, covers, subtract, union } from '@/lib/domain/scheduling/intervals'
import type { Calendar } from '@/lib/domain/scheduling/joint-slots'
import { kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { daysAfter, isInsideOneDay, weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession, WeekClinician, WeekFacts } from '@/lib/domain/scheduling/week-facts'
import { type Interval, overlaps } from '@/lib/domain/time'

/** One couple's week as far as it can still be filled: who is free when, and who may sit with whom. */
export type OpenWeek = {
  facts: WeekFacts
  /** Tidy free time per person inside the week, after now. */
  free: ReadonlyMap<PersonId, readonly Interval[]>
  /** Zones in which a session must stay inside one day. */
  zones: ReadonlyMap<PersonId, string>
}

export function openWeek(facts: WeekFacts): OpenWeek {
  const week = weekOf(facts.weekStart, facts.zone)
  const window = { start: Math.max(week.start, facts.now + 1), end: week.end }
  const people = [...facts.partners, ...facts.clinicians]
  const free = people.map(({ id }) => {
    const { open, busy } = calendarOf(id, facts)
    return [id, subtract(clip(union(open), window), union(busy))] as const
  })
  return { facts, free: new Map(free), zones: new Map(people.map(({ id, zone }) => [id, zone])) }
}

/** One person's open hours, and what is taken of them by sessions and leave. */
export function calendarOf(personId: PersonId, facts: WeekFacts): Calendar {
  const partner = facts.partners.find(({ id }) => id === personId)
  const clinician = facts.clinicians.find(({ id }) => id === personId)
  const taken = facts.taken.filter((seat) => seat.personId === personId)
  return {
    id: personId,
    name: partner?.name ?? clinician?.name ?? '',
    open: partner?.open ?? clinician?.open ?? [],
    busy: [...taken, ...(clinician?.leave ?? [])],
  }
}

/** Whether all these people can sit through the interval: free, not in a session of the draft, on one day each. */
export function canSit(
  week: OpenWeek,
  people: readonly PersonId[],
  time: Interval,
  draft: readonly DraftSession[],
): boolean {
  return people.every((id) => {
    const zone = week.zones.get(id) ?? week.facts.zone
    if (!covers(week.free.get(id) ?? [], time)) return false
    return (
      isInsideOneDay(time, zone) && !draft.some((session) => overlaps(session, time) && seats(session, id))
    )
  })
}

export function seats(session: DraftSession, person: PersonId): boolean {
  return session.partnerIds.includes(person) || session.clinicianIds.includes(person)
}

/** Whether a clinician's licenses reach these partners on every day of the week. */
export function mayTreat(
  { facts }: OpenWeek,
  clinician: WeekClinician,
  kind: SessionKind,
  partnerIds: readonly PersonId[],
): boolean {
  const part = kindShapes[kind].ledBy
  const partners = facts.partners.filter(({ id }) => partnerIds.includes(id))
  const on = daysAfter(facts.weekStart, 7)
  return licensedWhereThePartnerSits({ clinician, part, partners, on }).length === 0
}
