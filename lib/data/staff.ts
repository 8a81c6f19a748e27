import type { PersonKind } from '@/lib/access/actor'
import type { Transaction } from '@/lib/data/transaction'

const memberFields = {
  id: true,
  name: true,
  role: true,
  zone: true,
  deactivatedAt: true,
  account: { select: { email: true } },
  clinician: { select: { credentials: true } },
  loginSessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
} as const

/** Everyone who works here or did, those who can sign in first. */
export function listStaff(tx: Transaction) {
  return tx.person.findMany({
    where: { role: { not: 'partner' } },
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { role: 'asc' }, { name: 'asc' }],
    select: memberFields,
  })
}

export function findStaffMember(tx: Transaction, id: string) {
  return tx.person.findFirst({ where: { id, role: { not: 'partner' } }, select: memberFields })
}

/** Decisions about who may administer wait for each other, so that two admins cannot shut each other out at once. */
export async function lockTheAdmins(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('the admins'))`
}

export async function adminExists(tx: Transaction): Promise<boolean> {
  return (await tx.person.count({ where: { role: 'admin' } })) > 0
}

export type LockedMember = { id: string; name: string; role: PersonKind; zone: string; deactivated: boolean }

/** A member of staff, held until the end of the transaction: nothing new is tied to them meanwhile. */
export async function lockStaffMember(tx: Transaction, id: string): Promise<LockedMember | undefined> {
  const [member] = await tx.$queryRaw<LockedMember[]>`
    SELECT id, name, role::text AS role, zone, deactivated_at IS NOT NULL AS deactivated
      FROM person WHERE id = ${id}::uuid AND role <> 'partner' FOR UPDATE`
  return member
}

export async function setDeactivated(tx: Transaction, id: string, at: Date | null): Promise<void> {
  await tx.person.updateMany({ where: { id }, data: { deactivatedAt: at } })
}

export async function setRole(tx: Transaction, id: string, role: PersonKind): Promise<void> {
  await tx.person.updateMany({ where: { id }, data: { role } })
}

export type MovedCase = { application: string; couple: string | null; receiver: string | null }

/** Gives a leaving coordinator's open cases to their colleagues; `receiver` is null where nobody is left. */
export function handOverCases(tx: Transaction, coordinatorId: string): Promise<MovedCase[]> {
  return tx.$queryRaw<MovedCase[]>`
    SELECT moved_application AS application, moved_couple AS couple, receiver FROM hand_over_cases(${coordinatorId}::uuid)`
}

/** How many couples a clinician serves now: a count, never whose. */
export async function couplesServedBy(tx: Transaction, clinicianId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ couples: number }[]>`
    SELECT couples FROM caseloads() WHERE clinician_id = ${clinicianId}::uuid`
  return row?.couples ?? 0
}
