import type { Transaction } from '@/lib/data/transaction'
import type { Holder } from '@/lib/domain/benefits/pay-order'

/** What the reader noticed of a whole file. Lists are cut; `unreadCount` is the whole number. */
export type BatchReading = {
  warnings: string[]
  rejections: string[]
  unread: { position: number; text: string; why: string }[]
  unreadCount: number
}

export type BatchRow = {
  id: string
  fileName: string
  /** Those that are one's own to read. */
  members: number
  /** How many went with a case that somebody else has now. */
  passedOn: number
  waiting: number
  brought: number
  setAside: number
  fromPayer: boolean
  reading: BatchReading
  takenAt: Date
}

/** The files one has taken, the latest first, with how far each is; all of whose members were passed on only by its id. */
export function listBatches(tx: Transaction, only?: string): Promise<BatchRow[]> {
  return tx.$queryRaw<BatchRow[]>`
    SELECT b.id, b.file_name AS "fileName", count(m.id)::int AS members, (b.members - count(m.id))::int AS "passedOn", b.from_payer AS "fromPayer", b.reading, b.taken_at AS "takenAt",
           (count(*) FILTER (WHERE m.state = 'waiting'))::int AS waiting,
           (count(*) FILTER (WHERE m.state = 'brought'))::int AS brought,
           (count(*) FILTER (WHERE m.state = 'set-aside'))::int AS "setAside"
      FROM reply_batch b LEFT JOIN reply_batch_member m ON m.batch_id = b.id
     WHERE ${only ?? null}::uuid IS NULL OR b.id = ${only ?? null}::uuid
     GROUP BY b.id HAVING count(m.id) > 0 OR ${only ?? null}::uuid IS NOT NULL ORDER BY b.taken_at DESC, b.id LIMIT 100`
}

export async function findBatchBySha(tx: Transaction, sha256: string): Promise<string | undefined> {
  const [batch] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM reply_batch WHERE sha256 = ${sha256}`
  return batch?.id
}

/** The colleague who took the same text from the payer folder, by name. */
export async function findTakerOfDelivered(tx: Transaction, sha256: string): Promise<string | null> {
  const [taken] = await tx.$queryRaw<{ by: string | null }[]>`SELECT delivered_taken_by(${sha256}) AS by`
  return taken?.by ?? null
}

type NewBatch = {
  id: string
  fileName: string
  sha256: string
  members: number
  reading: BatchReading
  fromPayer: boolean
  delivered: boolean
  takenBy: string
  takenAt: Date
}
/** One member of a file, as the payer names them. */
export type BatchMember = {
  place: number
  segment: number
  firstName: string
  lastName: string
  dateOfBirth: string
  memberId: string
  payer: string
  traces: string[]
}
type NewMember = BatchMember & { text: string }

export async function insertBatch(
  tx: Transaction,
  batch: NewBatch,
  members: Iterable<NewMember>,
): Promise<void> {
  await tx.replyBatch.createMany({ data: [batch] })
  let some: NewMember[] = []
  for (const member of members) {
    some.push(member)
    if (some.length < AT_ONCE) continue
    await insertMembers(tx, batch.id, some)
    some = []
  }
  if (some.length > 0) await insertMembers(tx, batch.id, some)
}

/** Rows of a statement: a file may name thousands, and each text is long. */
const AT_ONCE = 500

/** Column by column: to write so many rows one by one holds the server for many seconds. */
async function insertMembers(tx: Transaction, batchId: string, members: readonly NewMember[]) {
  const column = <T>(of: (member: NewMember) => T) => members.map(of)
  await tx.$executeRaw`
    INSERT INTO reply_batch_member (batch_id, place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text)
    SELECT ${batchId}::uuid, place, segment, first_name, last_name, date_of_birth, member_id, payer,
           string_to_array(traces, E'\n'), text
      FROM unnest(${column(({ place }) => place)}::int[], ${column(({ segment }) => segment)}::int[],
                  ${column(({ firstName }) => firstName)}::text[], ${column(({ lastName }) => lastName)}::text[],
                  ${column(({ dateOfBirth }) => dateOfBirth)}::text[], ${column(({ memberId }) => memberId)}::text[],
                  ${column(({ payer }) => payer)}::text[], ${column(({ traces }) => traces.join('\n'))}::text[],
                  ${column(({ text }) => text)}::text[])
        AS member (place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text)`
}

export type LockedMember = {
  id: string
  batchId: string
  fileName: string
  text: string
  state: 'waiting' | 'brought' | 'set-aside'
}

/** One member of a file of one's own, kept for this transaction. */
export async function lockBatchMember(tx: Transaction, id: string): Promise<LockedMember | undefined> {
  const [member] = await tx.$queryRaw<LockedMember[]>`
    SELECT m.id, m.batch_id AS "batchId", b.file_name AS "fileName", m.text, m.state
      FROM reply_batch_member m JOIN reply_batch b ON b.id = m.batch_id
     WHERE m.id = ${id}::uuid FOR UPDATE OF m`
  return member
}

/** Puts members of a file aside, or lets them wait again, as far as they stand so; answers how many. */
export async function setMembersAside(
  tx: Transaction,
  { batchId, ids, back, at }: { batchId: string; ids: SomeOrUnknown; back: boolean; at: Date },
): Promise<number> {
  const every = ids === 'every-unknown'
  return tx.$executeRaw`
    WITH those AS (SELECT id FROM reply_batch_member
                    WHERE batch_id = ${batchId}::uuid
                      AND CASE WHEN ${every} THEN id IN (SELECT member_id FROM lists_of_batch(${batchId}::uuid) WHERE list = 'unknown')
                               ELSE id = ANY (${every ? [] : [...ids]}::uuid[]) END ORDER BY id FOR UPDATE)
    UPDATE reply_batch_member m SET state = ${back ? 'waiting' : 'set-aside'}, settled_at = ${back ? null : at}::timestamptz
      FROM those WHERE m.id = those.id AND m.state = ${back ? 'set-aside' : 'waiting'}`
}

/** Some by their ids; or whoever waits and is nobody’s here, nor a colleague’s, on however many pages. */
export type SomeOrUnknown = readonly string[] | 'every-unknown'

type Settled = { state: 'brought'; coverageId: string; replyId: string; settledAt: Date }

export async function settleMember(tx: Transaction, id: string, settled: Settled): Promise<void> {
  await tx.replyBatchMember.updateMany({ where: { id }, data: settled })
}

export type CoverageInReach = {
  coverageId: string
  personId: string
  holder: Holder
  coupleId: string
  partner: string
  reference: string
  payer: string
  legalName: string
  dateOfBirth: string
  memberId: string
}

/** Every plan of the people whose case one has; row-level security is what keeps it to those. */
export function listCoveragesInReach(tx: Transaction): Promise<CoverageInReach[]> {
  return tx.$queryRaw<CoverageInReach[]>`
    SELECT c.id AS "coverageId", c.person_id AS "personId", c.holder::text AS holder, cp.couple_id AS "coupleId", p.name AS partner, coalesce(a.reference, '') AS reference,
           c.payer_name AS payer, coalesce(f.legal_name, p.name) AS "legalName",
           coalesce(f.date_of_birth::text, '') AS "dateOfBirth", c.member_id AS "memberId"
      FROM coverage c
      JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
      JOIN person p ON p.id = c.person_id
      LEFT JOIN partner_profile f ON f.person_id = p.id
      LEFT JOIN application a ON a.couple_id = cp.couple_id
     WHERE c.holder <> 'none' AND c.set_aside_at IS NULL ORDER BY c.id`
}
