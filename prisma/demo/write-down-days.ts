import { inTransaction } from '@/lib/data/transaction'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { recordDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { as, must } from './callers'
import type { Staff } from './hire-staff'
import type { Sent } from './take-in'

/** What the two of a demo couple are treated for, each by their own therapist. */
const treated = [
  { code: 'F10.20', words: 'Alcohol use disorder, moderate' },
  { code: 'F12.20', words: 'Cannabis use disorder, moderate' },
]

/** Of the sessions that are over: both were there, but for the second partner, who came late to one. */
export async function writeDownDays({ coupleId, coordinator, pair, at }: Sent, staff: Staff, now: Date) {
  const asker = { role: 'coordinator' as const, personId: coordinator.id }
  const { sessions, team } = await inTransaction(asker, async (tx) => ({
    sessions: await tx.session.findMany({
      where: { cancelledAt: null, endsAt: { lt: now }, seats: { some: { coupleId } } },
      orderBy: { startsAt: 'asc' },
      select: { id: true, seats: { where: { coupleId }, select: { personId: true } } },
    }),
    team: await tx.careAssignment.findMany({
      where: { coupleId, assignedUntil: null, role: 'individual_therapist' },
      select: { partnerId: true, clinicianId: true },
    }),
  }))
  for (const [place, { id, seats }] of sessions.entries()) {
    const late = place === 1 ? pair.partners[1].id : null
    const people = seats.map(({ personId }) => ({
      personId,
      presence: personId === late ? ({ was: 'part', minutes: 30 } as const) : ({ was: 'all' } as const),
    }))
    await must(recordAttendance(as('coordinator', coordinator, now), { session: id, people, seen: [] }))
  }
  for (const [place, partner] of pair.partners.entries()) {
    const own = team.find(({ partnerId }) => partnerId === partner.id)?.clinicianId
    const clinician = staff.clinicians.find(({ id }) => id === own)
    const said = treated[place]
    if (!clinician || !said) continue
    const from = new Date(at).toISOString().slice(0, 10)
    const of = { couple: coupleId, person: partner.id, place: 1, from }
    await must(recordDiagnosis(as('clinician', clinician, now), { ...of, ...said }))
  }
}
