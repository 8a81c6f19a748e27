import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

type Place = { position: number; text: string }

/** What the reader said of a reply when it was imported. Long lists are cut; `unreadCount` is the whole number. */
export type KeptReading = {
  members: { firstName: string; lastName: string; loop: 'subscriber' | 'dependent' }[]
  /** Which of them this coverage's facts came from. */
  taken: number[]
  /** The day on which the payer wrote what was taken; replies brought in before this was kept name none. */
  saidOn?: IsoDay
  /** The coordinator vouched that it is the right person although something differs. */
  vouched: boolean
  /** The payer’s answer to a question came in without anybody’s hand. */
  byItself?: boolean
  /** Coverages of the same couple whose holder the reply also names. */
  alsoFor: string[]
  rejections: { sentence: string; segment: Place }[]
  warnings: { sentence: string; segment: Place | null }[]
  unread: (Place & { why: string })[]
  unreadCount: number
}

export type ReplyRow = {
  id: string
  coverageId: string
  fileName: string
  sha256: string
  reading: KeptReading
  importedAt: Date
  importedBy: string
}

/** The replies to some coverages, the latest first, without their text, which can be long. */
export function listReplies(tx: Transaction, coverages: readonly string[]): Promise<ReplyRow[]> {
  return tx.$queryRaw<ReplyRow[]>`
    SELECT r.id, r.coverage_id AS "coverageId", r.file_name AS "fileName", r.sha256, r.reading,
           r.imported_at AS "importedAt", p.name AS "importedBy"
      FROM eligibility_reply r JOIN person p ON p.id = r.imported_by
     WHERE r.coverage_id = ANY (${[...coverages]}::uuid[])
     ORDER BY r.imported_at DESC, r.id`
}

export type ReplyText = { coverageId: string; fileName: string; text: string; reading: KeptReading }

export async function findReplyText(tx: Transaction, id: string): Promise<ReplyText | undefined> {
  const [reply] = await tx.$queryRaw<ReplyText[]>`
    SELECT coverage_id AS "coverageId", file_name AS "fileName", text, reading
      FROM eligibility_reply WHERE id = ${id}::uuid`
  return reply
}

type NewReply = {
  id: string
  coverageId: string
  personId: string
  fileName: string
  text: string
  sha256: string
  reading: KeptReading
  importedBy: string
  importedAt: Date
  /** It names the words its plan has: `heardAsItReads`. */
  asItReads: boolean
}

export async function insertReply(tx: Transaction, reply: NewReply): Promise<void> {
  await tx.eligibilityReply.createMany({ data: [reply] })
}

type NewCall = {
  id: string
  coverageId: string
  personId: string
  representative: string
  referenceNumber: string
  calledAt: Date
  recordedBy: string
}

export async function insertCall(tx: Transaction, call: NewCall): Promise<void> {
  await tx.benefitCall.createMany({ data: [call] })
}
