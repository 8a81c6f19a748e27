import { aCareTeam, aClinician, anEnrolledCouple, aStaffMember, callerOf } from './an-enrolled-couple'
import type { testDatabase } from './database'
import { signRequired } from './sign'

type Owner = ReturnType<typeof testDatabase>['asOwner']
export type SharingStaff = { casey: string; rae: string; osei: string; vega: string }

/** A coordinator, a couples therapist and two therapists, with room for many couples. */
export async function staffForMany(asOwner: Owner): Promise<SharingStaff> {
  const many = { caseloadCap: 500, couplesCap: 500 }
  return {
    casey: await aStaffMember(asOwner, 'coordinator', 'Casey'),
    rae: await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'], ...many }),
    osei: await aClinician(asOwner, 'Osei', { disciplines: ['individual_therapist'], ...many }),
    vega: await aClinician(asOwner, 'Vega', { disciplines: ['individual_therapist'], ...many }),
  }
}

/**
 * A couple, not enrolled yet, with all there is to share: a plan, a goal, finished check-ins. Sam has signed what the
 * program needs, Maya all of it but the consent for care and payment.
 */
export async function aCoupleThatShares(asOwner: Owner, staff: SharingStaff, now: Date) {
  const pair = await anEnrolledCouple(asOwner, { coordinator: staff.casey, enrolled: false, heard: true })
  await aCareTeam(asOwner, pair, { couples: staff.rae, first: staff.osei, second: staff.vega })
  const [coverage] = await asOwner(
    `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
     VALUES ($1, 'self', 'Example Mutual', 'M1', 'G1', 'ppo', now()) RETURNING id`,
    [pair.first],
  )
  await asOwner(
    `INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
     SELECT unnest($1::uuid[]), 'They', '2026-01-04', '2026-01-05', $2, now()`,
    [[pair.first, pair.second], staff.casey],
  )
  for (const [instrument, item] of [
    ['gad7', '1'],
    ['auditc', '1'],
    ['hark', '1'],
  ])
    await asOwner(
      `WITH round AS (INSERT INTO measure_round (person_id, instrument, edition, language, occasion, opened_at, finished_at)
                      VALUES ($1, $2, '1', 'en', 'intake', now(), now()) RETURNING id)
       INSERT INTO measure_answer (round_id, person_id, instrument, item, value_sealed, answered_at)
       SELECT id, $1, $2, $3, 'x', now() FROM round`,
      [pair.first, instrument, item],
    )
  await asOwner(
    `INSERT INTO private_text (person_id, topic, text_sealed, written_at) VALUES ($1, 'goals', 'x', now())`,
    [pair.first],
  )
  const maya = callerOf('partner', pair.first, now)
  const sam = callerOf('partner', pair.second, now)
  await signRequired(sam)
  await signRequired(maya, ['privacy-notice', 'care', 'video', 'agreement'])
  return {
    ...pair,
    maya,
    sam,
    casey: callerOf('coordinator', staff.casey, now),
    coverageId: String(coverage?.id),
  }
}
