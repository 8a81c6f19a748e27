import type { Transaction } from '@/lib/data/transaction'
import type { Interval } from '@/lib/domain/time'

export type SharedTime = {
  personId: string
  at: Date
  until: Date
  kind: 'individual' | 'counseling' | 'medical'
}

/** A partner's own appointments with their kind, while they share them; otherwise nothing. */
export function listSharedTimes(tx: Transaction, couple: string, within: Interval): Promise<SharedTime[]> {
  return tx.$queryRaw<SharedTime[]>`
    SELECT person_id AS "personId", starts_at AS at, ends_at AS until, kind
      FROM shared_times(${couple}::uuid, ${new Date(within.start)}, ${new Date(within.end)})`
}
