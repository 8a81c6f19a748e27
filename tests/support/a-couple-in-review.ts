import { decideClearance } from '@/lib/use-cases/clearance/decide-clearance'
import { recordInterview } from '@/lib/use-cases/clearance/record-interview'
import { takeReview } from '@/lib/use-cases/clearance/take-review'
import { callerOf, type TestCouple } from './an-enrolled-couple'
import type { testDatabase } from './database'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** On duty from an hour ago until an hour from now, by the clock of the database, which row-level security reads. */
export async function onDuty(owner: Owner, clinician: string): Promise<void> {
  await owner(
    `INSERT INTO duty_shift (clinician_id, starts_at, ends_at, set_by, set_at)
     SELECT $1, now() - interval '1 hour', now() + interval '1 hour', $1, now()
      WHERE NOT EXISTS (SELECT 1 FROM duty_shift WHERE clinician_id = $1 AND removed_at IS NULL AND ends_at > now())`,
    [clinician],
  )
}

/** A clinician on duty takes the couple's review and meets each partner alone. */
export async function reviewed(owner: Owner, pair: TestCouple, clinician: string): Promise<void> {
  await onDuty(owner, clinician)
  await owner(`UPDATE joint_clearance SET review_due = current_date WHERE couple_id = $1`, [pair.couple])
  const caller = callerOf('clinician', clinician)
  const { couple } = pair
  await takeReview(caller, { couple })
  for (const person of [pair.first, pair.second]) {
    const heldAt = new Date(caller.clock().getTime() - 3_600_000)
    await recordInterview(caller, { couple, person, heldAt, heldAlone: true, notes: 'Met by video.' })
  }
}

export const decide = (
  clinician: string,
  couple: string,
  decision: 'cleared' | 'individual-only' | 'review',
) => decideClearance(callerOf('clinician', clinician), { couple, decision, reason: 'Met both.' })
