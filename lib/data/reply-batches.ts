import type { Transaction } from '@/lib/data/transaction'

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
type BatchMember = {
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

export async function insertBatch(tx: Transaction, batch: NewBatch, members: NewMember[]): Promise<void> {
  await tx.replyBatch.createMany({ data: [batch] })
  for (let from = 0; from < members.length; from += AT_ONCE)
    await insertMembers(tx, batch.id, members.slice(from, from + AT_ONCE))
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

export type BatchMemberRow = BatchMember & {
  id: string
  state: 'waiting' | 'brought' | 'set-aside'
  coverageId: string | null
  replyId: string | null
  /** Whose it was brought to, where that case is still in reach. */
  brought: { coupleId: string; partner: string } | null
}

export function listBatchMembers(tx: Transaction, batch: string): Promise<BatchMemberRow[]> {
  return tx.$queryRaw<BatchMemberRow[]>`
    SELECT m.id, m.place, m.segment, m.first_name AS "firstName", m.last_name AS "lastName",
           m.date_of_birth AS "dateOfBirth", m.member_id AS "memberId", m.payer, m.traces, m.state,
           m.coverage_id AS "coverageId", m.reply_id AS "replyId",
           (SELECT jsonb_build_object('coupleId', cp.couple_id, 'partner', p.name)
              FROM coverage c JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
              JOIN person p ON p.id = c.person_id WHERE c.id = m.coverage_id LIMIT 1) AS brought
      FROM reply_batch_member m WHERE m.batch_id = ${batch}::uuid ORDER BY m.place`
}

/** Who in a file of one's own is of a colleague's couple: to be left alone, and told as a number only. */
export async function listWithColleagues(tx: Transaction, batch: string): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { id: string }[]
  >`SELECT member_id AS id FROM members_with_colleagues(${batch}::uuid)`
  return rows.map(({ id }) => id)
}

export type LockedMember = {
  id: string
  batchId: string
  fileName: string
  text: string
  state: BatchMemberRow['state']
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
  { batchId, ids, back, at }: { batchId: string; ids: readonly string[]; back: boolean; at: Date },
): Promise<number> {
  return tx.$executeRaw`
    WITH those AS (SELECT id FROM reply_batch_member
                    WHERE batch_id = ${batchId}::uuid AND id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE)
    UPDATE reply_batch_member m SET state = ${back ? 'waiting' : 'set-aside'}, settled_at = ${back ? null : at}::timestamptz
      FROM those WHERE m.id = those.id AND m.state = ${back ? 'set-aside' : 'waiting'}`
}

type Settled = { state: 'brought'; coverageId: string; replyId: string; settledAt: Date }

export async function settleMember(tx: Transaction, id: string, settled: Settled): Promise<void> {
  await tx.replyBatchMember.updateMany({ where: { id }, data: settled })
}

export type CoverageInReach = {
  coverageId: string
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
    SELECT c.id AS "coverageId", cp.couple_id AS "coupleId", p.name AS partner, coalesce(a.reference, '') AS reference,
           c.payer_name AS payer, coalesce(f.legal_name, p.name) AS "legalName",
           coalesce(f.date_of_birth::text, '') AS "dateOfBirth", c.member_id AS "memberId"
      FROM coverage c
      JOIN couple_partner cp ON cp.person_id = c.person_id AND cp.left_at IS NULL
      JOIN person p ON p.id = c.person_id
      LEFT JOIN partner_profile f ON f.person_id = p.id
      LEFT JOIN application a ON a.couple_id = cp.couple_id
     WHERE c.holder <> 'none' AND c.set_aside_at IS NULL ORDER BY c.id`
}
