import type { Transaction } from '@/lib/data/transaction'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { LocalDate, WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

export type ClinicianFacts = {
  credentials: string
  disciplines: CareRole[]
  languages: string[]
  specialties: string[]
  caseloadCap: number
  couplesCap: number
}

/** A clinician's whole profile; the person alone while nobody has filled it in. */
export function findClinicianProfile(tx: Transaction, personId: string) {
  return tx.person.findFirst({
    where: { id: personId, role: 'clinician' },
    select: {
      name: true,
      zone: true,
      clinician: {
        select: {
          credentials: true,
          disciplines: true,
          languages: true,
          specialties: true,
          caseloadCap: true,
          couplesCap: true,
          licenses: { orderBy: { state: 'asc' }, select: { state: true, number: true, expiresOn: true } },
          workingHours: {
            orderBy: [{ weekday: 'asc' }, { fromMinute: 'asc' }],
            select: { weekday: true, fromMinute: true, untilMinute: true },
          },
          leaves: { orderBy: { startsAt: 'asc' }, select: { id: true, startsAt: true, endsAt: true } },
        },
      },
    },
  })
}

export async function hasClinicianProfile(tx: Transaction, personId: string): Promise<boolean> {
  return (await tx.clinician.count({ where: { personId } })) > 0
}

export async function saveClinician(tx: Transaction, personId: string, facts: ClinicianFacts, now: Date) {
  const data = { ...facts, updatedAt: now }
  await tx.clinician.upsert({ where: { personId }, create: { personId, ...data }, update: data })
}

export async function setZone(tx: Transaction, personId: string, zone: string): Promise<void> {
  await tx.person.updateMany({ where: { id: personId }, data: { zone } })
}

/** One license per state: saving it again changes its number and last day. */
export async function saveLicense(
  tx: Transaction,
  clinicianId: string,
  license: { state: string; number: string; expiresOn: LocalDate },
) {
  const { state, number } = license
  const expiresOn = new Date(license.expiresOn)
  await tx.clinicianLicense.upsert({
    where: { clinicianId_state: { clinicianId, state } },
    create: { clinicianId, state, number, expiresOn },
    update: { number, expiresOn },
  })
}

export async function removeLicense(tx: Transaction, clinicianId: string, state: string): Promise<boolean> {
  return (await tx.clinicianLicense.deleteMany({ where: { clinicianId, state } })).count > 0
}

export async function replaceWorkingHours(tx: Transaction, clinicianId: string, hours: WeeklyTime[]) {
  await tx.workingHours.deleteMany({ where: { clinicianId } })
  await tx.workingHours.createMany({ data: hours.map((hour) => ({ clinicianId, ...hour })) })
}

export async function insertLeave(
  tx: Transaction,
  leave: { clinicianId: string; startsAt: Date; endsAt: Date },
) {
  await tx.clinicianLeave.createMany({ data: [leave] })
}

export async function removeLeave(tx: Transaction, clinicianId: string, id: string): Promise<boolean> {
  return (await tx.clinicianLeave.deleteMany({ where: { clinicianId, id } })).count > 0
}
