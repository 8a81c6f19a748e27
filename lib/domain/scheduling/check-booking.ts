import { type Refusal, refusal } from '@/lib/domain/refusals'
import { clinicianNotOnLeave } from '@/lib/domain/rules/clinician-not-on-leave'
import { insideWorkingHours } from '@/lib/domain/rules/inside-working-hours'
import { jointSessionsWaitForClearance } from '@/lib/domain/rules/joint-sessions-wait-for-clearance'
import { licensedWhereThePartnerSits } from '@/lib/domain/rules/licensed-where-the-partner-sits'
import { onePlaceAtATime, type Taken } from '@/lib/domain/rules/one-place-at-a-time'
import { sessionInTheFuture } from '@/lib/domain/rules/session-in-the-future'
import { sessionInsideOneDay } from '@/lib/domain/rules/session-inside-one-day'
import { sessionKindFitsItsPeople } from '@/lib/domain/rules/session-kind-fits-its-people'
import { kindShapes } from '@/lib/domain/scheduling/session-kinds'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession, WeekClinician, WeekFacts, WeekPartner } from '@/lib/domain/scheduling/week-facts'

/** What one booking needs to know; `taken` is without the seats of the session itself. */
export type BookingFacts = Pick<
  WeekFacts,
  'couple' | 'partners' | 'inCare' | 'jointCleared' | 'clinicians' | 'team' | 'zone' | 'now'
> & {
  taken: readonly Taken[]
}

/** Every reason why this session cannot be booked (or moved) as it stands. A group's places are checked apart. */
export function checkBooking(session: DraftSession, facts: BookingFacts): Refusal[] {
  const { zone, now, taken, team, inCare, jointCleared } = facts
  const partners = facts.partners.filter(({ id }) => session.partnerIds.includes(id))
  const clinicians = facts.clinicians.filter(({ id }) => session.clinicianIds.includes(id))
  const people = [...partners, ...clinicians]
  const { kind, partnerIds } = session
  const unknown =
    clinicians.length === session.clinicianIds.length
      ? []
      : [refusal('session-seats-someone-unknown', { kind })]
  const couples = partners.length > 0 ? [facts.couple] : []
  return [
    ...unknown,
    ...partners
      .filter(({ id }) => !inCare.includes(id))
      .map(({ name }) => refusal('no-longer-in-care', { name })),
    ...sessionInTheFuture({ session, zone, now }),
    ...sessionInsideOneDay({ session, zone, people }),
    ...jointSessionsWaitForClearance({ kind, jointCleared }),
    ...sessionKindFitsItsPeople({ kind, couples, partnerIds, clinicians, team }),
    ...clinicians.flatMap((clinician) => licensed(session, clinician, partners)),
    ...insideWorkingHours({ session, clinicians }),
    ...clinicianNotOnLeave({ session, clinicians }),
    ...onePlaceAtATime({ session, zone, people, taken }),
  ]
}

function licensed(session: DraftSession, clinician: WeekClinician, partners: WeekPartner[]): Refusal[] {
  const part = kindShapes[session.kind].ledBy
  return partners.flatMap((partner) => {
    const on = localDateOf(session.start, partner.zone)
    return licensedWhereThePartnerSits({ clinician, part, partners: [partner], on })
  })
}
