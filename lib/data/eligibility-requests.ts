import type { Transaction } from '@/lib/data/transaction'

/** `sending`: somebody pressed, and it is not handed over yet. */
export type RequestStatus = 'written' | 'sending' | 'sent' | 'answered' | 'could-not-send'

export type RequestRow = {
  id: string
  coverageId: string
  trace: string
  payerCode: string
  serviceTypes: string[]
  status: RequestStatus
  writtenAt: Date
  writtenBy: string
  askedAt: Date | null
  byHand: boolean
  sentAt: Date | null
  tries: number
  /** A code: see `lib/domain/benefits/why-not-asked.ts`. */
  problem: string | null
  answeredAt: Date | null
  replyId: string | null
  /** It says words its plan does not have any more. */
  formerWords: boolean
}

/** The questions about some coverages, the latest first, without their text. */
export function listRequests(tx: Transaction, coverages: readonly string[]): Promise<RequestRow[]> {
  return tx.$queryRaw<RequestRow[]>`
    SELECT r.id, r.coverage_id AS "coverageId", r.trace, r.payer_code AS "payerCode",
           r.service_types AS "serviceTypes", r.status, r.written_at AS "writtenAt", p.name AS "writtenBy",
           r.asked_at AS "askedAt", r.by_hand AS "byHand", r.sent_at AS "sentAt", r.tries, r.problem,
           r.answered_at AS "answeredAt", r.reply_id AS "replyId", r.asked_as IS NOT NULL AS "formerWords"
      FROM eligibility_request r JOIN person p ON p.id = r.written_by
     WHERE r.coverage_id = ANY (${[...coverages]}::uuid[])
     ORDER BY r.written_at DESC, r.control_number DESC`
}

/** A number that no question had before, until a thousand million are used up. */
export async function nextControlNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<[{ number: number }]>`
    SELECT nextval('eligibility_control_number')::int AS number`
  return row.number
}

type NewRequest = {
  id: string
  coverageId: string
  personId: string
  coupleId: string
  trace: string
  controlNumber: number
  payerCode: string
  serviceTypes: string[]
  text: string
  /** Whom it tells, as the text names the payer. */
  recipient: string
  writtenBy: string
  writtenAt: Date
}

export async function insertRequests(tx: Transaction, requests: NewRequest[]): Promise<void> {
  await tx.eligibilityRequest.createMany({ data: requests })
}

export type LockedRequest = {
  id: string
  coverageId: string
  personId: string
  coupleId: string
  trace: string
  text: string
  recipient: string
  /** It says words its plan does not have any more. */
  formerWords: boolean
  status: RequestStatus
  askedBy: string | null
  askedAt: Date | null
  tries: number
  /** Null unless a worker is trying, or died of it. */
  tryingSince: Date | null
}

/** One question, kept for this transaction; undefined where it is not for whoever asks. */
export async function lockRequest(tx: Transaction, id: string): Promise<LockedRequest | undefined> {
  const [request] = await tx.$queryRaw<LockedRequest[]>`
    SELECT id, coverage_id AS "coverageId", person_id AS "personId", couple_id AS "coupleId", trace, text, recipient,
           asked_as IS NOT NULL AS "formerWords", status, asked_by AS "askedBy", asked_at AS "askedAt", tries, trying_since AS "tryingSince"
      FROM eligibility_request WHERE id = ${id}::uuid FOR UPDATE`
  return request
}

export type RequestText = { coupleId: string; trace: string; text: string }

export async function findRequestText(tx: Transaction, id: string): Promise<RequestText | undefined> {
  const [request] = await tx.$queryRaw<RequestText[]>`
    SELECT couple_id AS "coupleId", trace, text FROM eligibility_request WHERE id = ${id}::uuid`
  return request
}

/** Coverages of these couples whose latest question could not be sent, and of which no reply came since. */
export async function listUnsentQuestions(tx: Transaction, couples: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ coverage: string }[]>`
    SELECT DISTINCT r.coverage_id AS coverage FROM eligibility_request r
     WHERE r.couple_id = ANY (${[...couples]}::uuid[]) AND r.status = 'could-not-send' AND r.asked_as IS NULL
       AND NOT EXISTS (SELECT 1 FROM eligibility_request later
                        WHERE later.coverage_id = r.coverage_id AND later.written_at > r.written_at)
       AND NOT EXISTS (SELECT 1 FROM eligibility_reply came
                        WHERE came.coverage_id = r.coverage_id AND came.imported_at > r.asked_at)`
  return rows.map(({ coverage }) => coverage)
}

/** Coverages of these couples whose payer was asked and has said nothing since; `silent`: not within two days. */
export function listQuestionsOut(
  tx: Transaction,
  couples: readonly string[],
  { now, zone }: { now: Date; zone: string },
): Promise<{ coverage: string; on: string; silent: boolean }[]> {
  return tx.$queryRaw`
    SELECT coverage_id AS coverage, (asked_at AT TIME ZONE ${zone})::date::text AS on, asked_at < silent_since(${now}) AS silent
      FROM questions_out(${[...couples]}::uuid[])`
}

type Change = Partial<{
  status: RequestStatus
  askedBy: string
  askedAt: Date
  byHand: boolean
  sentAt: Date
  tries: number
  tryingSince: Date | null
  problem: string | null
  answeredAt: Date
  replyId: string
}>

export async function changeRequest(tx: Transaction, id: string, change: Change): Promise<void> {
  await tx.eligibilityRequest.updateMany({ where: { id }, data: change })
}

/** Every open question about a coverage with one of these traces has its answer in this reply. */
export async function markAnswered(
  tx: Transaction,
  coverageId: string,
  traces: readonly string[],
  { replyId, at }: { replyId: string; at: Date },
): Promise<void> {
  await tx.eligibilityRequest.updateMany({
    where: { coverageId, trace: { in: [...traces] }, status: { not: 'answered' } },
    data: { status: 'answered', replyId, answeredAt: at, problem: null },
  })
}

/** `askedBy`: whoever pressed, and of a question that was only written, its writer. */
export type Asking = {
  trace: string
  requestId: string
  coverageId: string
  coupleId: string
  personId: string
  askedBy: string
}

/** The questions with these traces that whoever asks may see: a coordinator those of their cases, the job all. */
export function findByTraces(tx: Transaction, traces: readonly string[]): Promise<Asking[]> {
  return tx.$queryRaw<Asking[]>`
    SELECT trace, id AS "requestId", coverage_id AS "coverageId", couple_id AS "coupleId",
           person_id AS "personId", coalesce(asked_by, written_by) AS "askedBy"
      FROM eligibility_request WHERE trace = ANY (${[...traces]}::text[])`
}
