import type { Transaction } from '@/lib/data/transaction'
import { looksLikeId } from '@/lib/domain/ids'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'

export type WaitingReview = {
  coupleId: string
  reference: string
  names: [string, string]
  sentAt: Date
  /** Whoever has it open. */
  reviewerId: string | null
  reviewer: string | null
  /** Decided before, and due to be looked at again. */
  again: boolean
}

/** Couples whose joint work is not decided, or is to be looked at again: for whoever is on duty, and directors. */
export async function listWaitingReviews(tx: Transaction): Promise<WaitingReview[]> {
  const rows = await tx.$queryRaw<(Omit<WaitingReview, 'names'> & { first: string; second: string })[]>`
    SELECT r.couple_id AS "coupleId", r.reference, r.first_name AS first, r.second_name AS second,
           r.sent_at AS "sentAt", r.reviewer AS "reviewerId", p.name AS reviewer, r.again
      FROM couples_to_review() r LEFT JOIN person p ON p.id = r.reviewer`
  return rows.map(({ first, second, ...row }) => ({ ...row, names: [first, second] }))
}

/** Reviews the asking clinician has open. */
export async function listOwnReviews(tx: Transaction, clinician: string) {
  const rows = await tx.clinicalReview.findMany({
    where: { clinicianId: clinician, closedAt: null },
    orderBy: { openedAt: 'asc' },
    select: {
      coupleId: true,
      openedAt: true,
      couple: {
        select: { firstPartner: { select: { name: true } }, secondPartner: { select: { name: true } } },
      },
    },
  })
  return rows.map(({ coupleId, openedAt, couple }) => ({
    coupleId,
    openedAt,
    names: [couple.firstPartner.name, couple.secondPartner.name] as [string, string],
  }))
}

/** Whether the asking clinician is on duty and this couple's review is open to them. */
export async function mayTakeReview(tx: Transaction, couple: string): Promise<boolean> {
  if (!looksLikeId(couple)) return false
  const [row] = await tx.$queryRaw<[{ may: boolean }]>`SELECT may_take_review(${couple}::uuid) AS may`
  return row.may
}

/** Opens the review for this clinician, in place of whoever had it. */
export async function openReview(tx: Transaction, couple: string, clinician: string, at: Date) {
  await closeReview(tx, couple, at)
  await tx.clinicalReview.createMany({ data: [{ coupleId: couple, clinicianId: clinician, openedAt: at }] })
}

/** From now on the private parts are closed to whoever had the review. */
export async function closeReview(tx: Transaction, couple: string, at: Date) {
  await tx.clinicalReview.updateMany({
    where: { coupleId: couple, closedAt: null },
    data: { closedAt: at },
  })
}

/** Which of a couple's partners were met alone, and how many alerts are open about each. */
export function listReviewFacts(tx: Transaction, couple: string) {
  return tx.$queryRaw<{ id: string; name: string; metAlone: boolean; alertsOpen: number }[]>`
    SELECT p.id, p.name,
           EXISTS (SELECT 1 FROM interview_record i WHERE i.person_id = p.id AND i.couple_id = cp.couple_id AND i.held_alone) AS "metAlone",
           (SELECT count(*)::int FROM safety_alert a WHERE a.person_id = p.id AND a.closed_at IS NULL) AS "alertsOpen"
      FROM couple_partner cp JOIN person p ON p.id = cp.person_id
     WHERE cp.couple_id = ${couple}::uuid AND cp.left_at IS NULL ORDER BY cp.position`
}

/**
 * As what the asking clinician reads the private part of this couple's partner: as `reviewer`, as one of the partner's
 * `own` clinicians, or as couples therapist with what that partner `consented` to. Null: not at all. Of a couple that is
 * over nobody reads but the own clinicians of whoever goes on.
 */
export type ReadsAs = 'reviewer' | 'own' | 'consented'
export async function findReadsAs(
  tx: Transaction,
  couple: string,
  personId: string,
): Promise<ReadsAs | null> {
  const [row] = await tx.$queryRaw<{ as: ReadsAs | null }[]>`
    SELECT CASE WHEN cp.person_id = ANY (app_reviewed()) THEN 'reviewer'
                WHEN cp.person_id = ANY (app_own_patients()) THEN 'own'
                WHEN cp.person_id = ANY (app_consented_patients('to-couples-therapist'))
                  OR cp.person_id = ANY (app_consented_patients('counselor-notes')) THEN 'consented' END AS as
      FROM couple_partner cp
     WHERE cp.couple_id = ${couple}::uuid AND cp.person_id = ${personId}::uuid
       AND (cp.left_at IS NULL OR cp.person_id = ANY (app_own_patients()))`
  return row?.as ?? null
}

/** Whether this couple's review is open with the asking clinician, so that its private parts are too. */
export async function isReviewer(tx: Transaction, couple: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ is: boolean }]>`
    SELECT coalesce(${couple}::uuid = ANY (app_reviewed_couples()), false) AS is`
  return row.is
}

/** For the job that reminds: how many decisions are due to be looked at again by this day. */
export async function countReviewsDue(tx: Transaction, today: LocalDate): Promise<number> {
  const [row] = await tx.$queryRaw<[{ due: number }]>`SELECT reviews_due(${today}::date) AS due`
  return row.due
}
