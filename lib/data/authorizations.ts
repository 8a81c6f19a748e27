import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { AskedDays, AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** One state of an authorization; `live` is the one in force. */
export type AuthorizationRow = AuthorizationTerms & {
  id: string
  chain: string
  coupleId: string
  personId: string
  coverageId: string
  /** What the payer is asked for, where it was written down. */
  asked: AskedDays | null
  note: string
  recordedBy: string
  recordedAt: Date
  live: boolean
}

/** Every state of every authorization of a couple's partners, also of their former plans, the newest first. */
export const listAuthorizations = (tx: Transaction, couple: string): Promise<AuthorizationRow[]> =>
  listAuthorizationsOf(tx, [couple])

/** The same of several couples. */
export async function listAuthorizationsOf(
  tx: Transaction,
  couples: readonly string[],
): Promise<AuthorizationRow[]> {
  const rows = await tx.$queryRaw<
    (Omit<AuthorizationRow, 'note' | 'whyNot'> & Record<'noteSealed' | 'deniedSealed', string | null>)[]
  >`
    SELECT a.id, a.chain, cp.couple_id AS "coupleId", a.person_id AS "personId", a.coverage_id AS "coverageId", a.service_code AS "serviceCode",
           a.status, a.asked_on::text AS "askedOn", a.answered_on::text AS "answeredOn", a.denied_sealed AS "deniedSealed",
           a.appeal_by::text AS "appealBy", a.appeal_source AS "appealSource", a.reference, a.units, a.from_day::text AS "from",
           CASE WHEN a.asked_units IS NOT NULL THEN json_build_object('units', a.asked_units, 'from', a.asked_from::text,
             'until', a.asked_until::text, 'perWeek', a.asked_per_week, 'continues', a.continues) END AS asked,
           a.until_day::text AS "until", a.reviewer, a.reviewer_phone AS "reviewerPhone",
           a.review_due::text AS "reviewDue", a.note_sealed AS "noteSealed", p.name AS "recordedBy",
           a.recorded_at AS "recordedAt", in_its_time(a.superseded_at, a.coverage_id, (SELECT app_plan_ends())) IS NOT TRUE AS live
      FROM couple_partner cp
      JOIN plans_in_reach() k ON k.person_id = cp.person_id AND (plan_of_case(k, cp) OR former_plan_of_case(k, cp))
      JOIN prior_authorization a ON a.coverage_id = k.id
      JOIN person p ON p.id = a.recorded_by
     WHERE cp.couple_id = ANY (${couples}::uuid[])
     ORDER BY a.recorded_at DESC, a.superseded_at DESC NULLS FIRST, a.id`
  return rows.map(({ noteSealed, deniedSealed, ...row }) => ({
    ...row,
    note: noteSealed ? unseal(noteSealed, placeOf(row.id)) : '',
    whyNot: deniedSealed ? unseal(deniedSealed, placeOf(row.id, 'denied_sealed')) : '',
  }))
}

export type NewAuthorization = AuthorizationTerms & {
  chain: string
  personId: string
  coverageId: string
  asked: AskedDays | null
  note: string
  by: string
}

/**
 * Puts a state of an authorization in the place of the one that was seen (null for a new one); false when somebody
 * else has done so meanwhile.
 */
export async function replaceAuthorization(
  tx: Transaction,
  one: NewAuthorization,
  seen: string | null,
  at: Date,
): Promise<boolean> {
  const { chain, personId, coverageId, serviceCode, status, asked, note, whyNot } = one
  const { reference, units, reviewer, reviewerPhone, appealSource } = one
  const { count } = await tx.priorAuthorization.updateMany({
    where: { chain, supersededAt: null, ...(seen && { id: seen }) },
    data: { supersededAt: at },
  })
  if (count !== (seen ? 1 : 0)) return false
  const id = crypto.randomUUID()
  await tx.priorAuthorization.createMany({
    data: [
      {
        ...{
          id,
          chain,
          personId,
          coverageId,
          serviceCode,
          status,
          reference,
          units,
          reviewer,
          reviewerPhone,
          appealSource,
        },
        askedOn: asDay(one.askedOn),
        answeredOn: asDay(one.answeredOn),
        appealBy: asDay(one.appealBy),
        fromDay: asDay(one.from),
        untilDay: asDay(one.until),
        reviewDue: asDay(one.reviewDue),
        ...(asked && {
          ...{ askedUnits: asked.units, askedFrom: asDay(asked.from), askedUntil: asDay(asked.until) },
          ...{ askedPerWeek: asked.perWeek, continues: asked.continues },
        }),
        noteSealed: note === '' ? null : seal(note, placeOf(id)),
        deniedSealed: whyNot === '' ? null : seal(whyNot, placeOf(id, 'denied_sealed')),
        ...{ recordedBy: one.by, recordedAt: at },
      },
    ],
  })
  return true
}

const asDay = (day: IsoDay | null) => (day === null ? null : new Date(day))
const placeOf = (row: string, column = 'note_sealed') => ({ table: 'prior_authorization', column, row })
