import type { Transaction } from '@/lib/data/transaction'
import type { CoupleId, PersonId } from '@/lib/domain/ids'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** What a partner told us alone about drugs or alcohol; `null` when nothing was asked or answered. */
export type Concern = 'yes' | 'no' | 'prefer-to-talk' | null

export type PartnerInCare = {
  id: PersonId
  name: string
  zone: string
  state: string
  language: string
  concern: Concern
  /** Weekly habits by the partner's own wall clock. */
  times: WeeklyTime[]
}

export type CoupleInCare = {
  id: CoupleId
  reference: string
  /** In the program: as a couple, or, after it has ended, one or both in care of their own. */
  enrolled: boolean
  /** Whose sessions may be planned now. */
  inCare: PersonId[]
  /** Whether joint sessions may be booked; why not is not known here. */
  jointCleared: boolean
  partners: [PartnerInCare, PartnerInCare]
}

/** The private question whose answer decides whether a partner has a counselor. */
export const concernQuestion = 'substance-related-concern'

/** One couple with what team and week are planned from, the first partner first. Null when out of reach. */
export async function findCoupleInCare(tx: Transaction, couple: string): Promise<CoupleInCare | null> {
  const rows = await tx.$queryRaw<
    (PartnerInCare & { reference: string; isInCare: boolean; jointCleared: boolean })[]
  >`
    SELECT p.id, p.name, p.zone, coalesce(f.state, '') AS state, coalesce(f.language, 'en') AS language,
           q.answer AS concern, coalesce(a.reference, '') AS reference,
           EXISTS (SELECT 1 FROM enrollment e WHERE e.couple_id = cp.couple_id AND e.ended_at IS NULL)
             OR EXISTS (SELECT 1 FROM solo_care s WHERE s.couple_id = cp.couple_id AND s.person_id = p.id
                           AND s.until_at IS NULL) AS "isInCare",
           joint_sessions_cleared(cp.couple_id) AS "jointCleared",
           coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', t.weekday, 'fromMinute', t.from_minute,
                                                         'untilMinute', t.until_minute) ORDER BY t.weekday, t.from_minute)
                       FROM available_time t WHERE t.person_id = p.id), '[]') AS times
      FROM couple_partner cp
      JOIN person p ON p.id = cp.person_id
      LEFT JOIN partner_profile f ON f.person_id = p.id
      LEFT JOIN private_answer q ON q.person_id = p.id AND q.question = ${concernQuestion}
      LEFT JOIN application a ON a.couple_id = cp.couple_id
     WHERE cp.couple_id = ${couple}::uuid
     ORDER BY cp.position`
  const [first, second] = rows
  if (!first || !second) return null
  const { reference, jointCleared } = first
  const inCare = [first, second].filter(({ isInCare }) => isInCare).map(({ id }) => id)
  return {
    id: couple as CoupleId,
    reference,
    enrolled: inCare.length > 0,
    inCare,
    jointCleared,
    partners: [partner(first), partner(second)],
  }
}

function partner({ id, name, zone, state, language, concern, times }: PartnerInCare): PartnerInCare {
  return { id, name, zone, state, language, concern, times }
}
