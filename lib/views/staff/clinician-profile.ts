import type { findClinicianProfile } from '@/lib/data/clinicians'
import type { CareRole } from '@/lib/domain/care-team/roles'
import { daysAfter, type LocalDate, localDateOf, type WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** `expiresOn` is the last valid day; a license that ends within 60 days should be renewed now. */
export type ShownLicense = {
  state: string
  number: string
  expiresOn: LocalDate
  standing: 'valid' | 'ends-soon' | 'expired'
}

/** Whole days of the clinician's calendar, the last one included. */
export type ShownLeave = { id: string; firstDay: LocalDate; lastDay: LocalDate; over: boolean }

export type ClinicianProfile = {
  credentials: string
  disciplines: CareRole[]
  languages: string[]
  specialties: string[]
  caseloadCap: number
  couplesCap: number
  licenses: ShownLicense[]
  hours: WeeklyTime[]
  leaves: ShownLeave[]
}

type Row = NonNullable<Awaited<ReturnType<typeof findClinicianProfile>>>

/** A clinician's profile as screens show it, or null while nobody has filled it in. */
export function asProfile({ zone, clinician }: Row, now: Date): ClinicianProfile | null {
  if (!clinician) return null
  const { licenses, workingHours, leaves, ...facts } = clinician
  const today = localDateOf(now.getTime(), zone)
  return {
    ...facts,
    hours: workingHours,
    licenses: licenses.map(({ state, number, expiresOn }) => {
      const last = expiresOn.toISOString().slice(0, 10)
      const standing = last < today ? 'expired' : last < daysAfter(today, 60) ? 'ends-soon' : 'valid'
      return { state, number, expiresOn: last, standing }
    }),
    leaves: leaves.map(({ id, startsAt, endsAt }) => ({
      id,
      firstDay: localDateOf(startsAt.getTime(), zone),
      lastDay: localDateOf(endsAt.getTime() - 1, zone),
      over: endsAt <= now,
    })),
  }
}
