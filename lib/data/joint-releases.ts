import type { Transaction } from '@/lib/data/transaction'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** A request to give the joint record to somebody, as far as the asker may see it. */
export type JointRelease = {
  id: string
  coupleId: string
  recipient: string
  purpose: string
  preparedAt: Date
  releasedAt: Date | null
  withdrawnAt: Date | null
}

/** Newest first; of one couple, or of all in reach. */
export function listReleases(tx: Transaction, coupleId?: string): Promise<JointRelease[]> {
  return tx.jointRelease.findMany({
    where: { coupleId },
    orderBy: [{ preparedAt: 'desc' }, { id: 'asc' }],
    select: {
      ...{ id: true, coupleId: true, recipient: true, purpose: true },
      ...{ preparedAt: true, releasedAt: true, withdrawnAt: true },
    },
  })
}

export async function insertRelease(
  tx: Transaction,
  release: { id: string; coupleId: string; recipient: string; purpose: string; preparedBy: string },
  at: Date,
): Promise<void> {
  await tx.jointRelease.createMany({ data: [{ ...release, preparedAt: at }] })
}

/** Whether each partner's signature for this release holds now, the first's first. */
export async function liveForRelease(
  tx: Transaction,
  { id, coupleId }: JointRelease,
): Promise<{ personId: string; live: boolean }[]> {
  return tx.$queryRaw`
    SELECT cp.person_id AS "personId", consent_is_live(cp.person_id, 'joint-release', ${id}) AS live
      FROM couple_partner cp WHERE cp.couple_id = ${coupleId}::uuid ORDER BY cp.position`
}

/** Locks an open request for this transaction; null when it is not there, or over. */
export async function lockOpenRelease(tx: Transaction, id: string): Promise<JointRelease | null> {
  await tx.$queryRaw`SELECT id FROM joint_release WHERE id = ${id}::uuid FOR UPDATE`
  const release = await tx.jointRelease.findUnique({ where: { id } })
  return release && !release.releasedAt && !release.withdrawnAt ? release : null
}

export async function markReleased(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
  await tx.jointRelease.updateMany({ where: { id }, data: { releasedAt: at, releasedBy: by } })
}

/** Joint sessions that were held: over by then, and not called off. */
export function listJointSessionsHeld(
  tx: Transaction,
  coupleId: string,
  until: Date,
): Promise<{ kind: SessionKind; startsAt: Date; endsAt: Date }[]> {
  return tx.session.findMany({
    where: { coupleId, kind: { in: ['couples', 'peer'] }, cancelledAt: null, endsAt: { lte: until } },
    orderBy: { startsAt: 'asc' },
    select: { kind: true, startsAt: true, endsAt: true },
  })
}
