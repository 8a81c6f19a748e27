import type { Transaction } from '@/lib/data/transaction'
import type { Alarm } from '@/lib/domain/measures/alarm'

type Raised = Alarm & { roundId: string; at: Date; due: Date }

/**
 * Raises an alert about the asker's own round. One is open for each cause; `isNew` when there is something to announce.
 * The asker never reads alerts: the function of the database answers no more than this.
 */
export async function raiseAlert(
  tx: Transaction,
  { roundId, cause, level, at, due }: Raised,
): Promise<{ alert: string; isNew: boolean } | undefined> {
  const [raised] = await tx.$queryRaw<{ alert: string; isNew: boolean }[]>`
    SELECT alert, is_new AS "isNew" FROM raise_safety_alert(${roundId}::uuid, ${cause}, ${level}, ${at}, ${due})`
  return raised
}

/** For the job that announces: false when this alert was announced already, or is closed. */
export async function claimAnnouncement(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.safetyAlert.updateMany({
    where: { id, announcedAt: null, closedAt: null },
    data: { announcedAt: at },
  })
  return count > 0
}

/** Where those on duty at this time are written to. */
export function listDutyAddresses(
  tx: Transaction,
  at: Date,
): Promise<{ address: string; locale: 'en' | 'es' }[]> {
  return tx.$queryRaw`SELECT address, locale FROM duty_addresses(${at})`
}
