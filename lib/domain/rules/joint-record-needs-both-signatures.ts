import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * The joint record goes out only while both partners' signatures for this very release hold (AAMFT Code 2.3). Refuses
 * `joint-record-waits`, one sentence for every cause: not signed yet, declined and stopped look the same.
 */
export function jointRecordNeedsBothSignatures({ live }: { live: readonly [boolean, boolean] }): Refusal[] {
  return live[0] && live[1] ? [] : [refusal('joint-record-waits', {})]
}
