import type { Transaction } from '@/lib/data/transaction'

export type DutyRow = { id: string; clinicianId: string; name: string; startsAt: Date; endsAt: Date }

/** Shifts that are not over yet, the soonest first. */
export async function listDuty(tx: Transaction, now: Date): Promise<DutyRow[]> {
  const rows = await tx.dutyShift.findMany({
    where: { removedAt: null, endsAt: { gt: now } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      clinicianId: true,
      startsAt: true,
      endsAt: true,
      clinician: { select: { person: { select: { name: true } } } },
    },
  })
  return rows.map(({ clinician, ...row }) => ({ ...row, name: clinician.person.name }))
}

type NewShift = { clinicianId: string; startsAt: Date; endsAt: Date; setBy: string }

export async function insertShift(tx: Transaction, shift: NewShift, at: Date): Promise<string> {
  const id = crypto.randomUUID()
  await tx.dutyShift.createMany({ data: [{ id, ...shift, setAt: at }] })
  return id
}

/** False when it was taken back already. */
export async function removeShift(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.dutyShift.updateMany({ where: { id, removedAt: null }, data: { removedAt: at } })
  return count > 0
}

/** Whether the asking clinician answers for alerts now, by the clock of the database. */
export async function isOnDuty(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ on: boolean }]>`SELECT app_is_on_duty() AS on`
  return row.on
}

/** Who can be put on duty: every clinician who works here. */
export async function listClinicianNames(tx: Transaction): Promise<{ id: string; name: string }[]> {
  const rows = await tx.clinician.findMany({
    where: { person: { deactivatedAt: null } },
    select: { person: { select: { id: true, name: true } } },
    orderBy: { person: { name: 'asc' } },
  })
  return rows.map(({ person }) => person)
}

/** The clocks of every alert, for a director: neither whose they are nor why. */
export type AlertClock = {
  level: 'same-day' | 'now'
  raisedAt: Date
  dueAt: Date
  takenAt: Date | null
  endedAt: Date | null
}
export function listAlertClocks(tx: Transaction): Promise<AlertClock[]> {
  return tx.$queryRaw`
    SELECT level, raised_at AS "raisedAt", due_at AS "dueAt", acknowledged_at AS "takenAt", closed_at AS "endedAt"
      FROM alert_clocks()`
}
