import { type Caller, person } from '@/lib/access/actor'
import { lockInOrder } from '@/lib/data/locks'
import {
  type BatchReading,
  findBatchBySha,
  findTakerOfDelivered,
  insertBatch,
} from '@/lib/data/reply-batches'
import { sha256Beside } from '@/lib/data/sha256'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { sayFileName } from '@/lib/domain/say-file-name'
import { namedPerson } from '@/lib/gateways/eligibility/compare-person'
import type { MemberTexts } from '@/lib/gateways/eligibility/member-texts'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { type BatchFile, readBatchFile } from '@/lib/use-cases/benefits/read-batch-file'
import { askFirst, run } from '@/lib/use-cases/run'

export type TakeBatch = {
  text: string
  /** The same text, where it was read before. */
  read?: BatchFile
  fileName: string
  /** It came by the payer gateway; then only the members that answer these questions are this coordinator’s. */
  fromPayer?: { traces: readonly string[] }
  /** It lay in the payer folder; the members that answer one of these questions are somebody else’s. */
  delivered?: { leaveOut: readonly string[] }
}

/**
 * Takes a 271 with the answers of many members: each becomes a line to look at, with that member's part of the file.
 * Nothing is imported yet. The same file again leads to where it is; what a payer delivered is one coordinator's, under
 * whatever names it lies there. Refusals: `reply-not-readable`, `batch-names-nobody`, `delivered-text-taken`.
 */
export async function takeBatch(
  caller: Caller,
  input: TakeBatch,
): Promise<Outcome<{ batchId: string; members: number }>> {
  // Read before, where it may take its time: no transaction waits for it.
  const asked = await askFirst(caller, 'replies.take', {})
  if (!asked.ok) return asked
  const text = input.text.replaceAll('\0', '')
  const read = input.read ? done(input.read) : await readBatchFile(text)
  const sha256 = await sha256Beside([text, ...(input.fromPayer?.traces ?? [])].join(' '))
  return run(
    caller,
    'replies.take',
    {},
    async ({ tx, actor, now, record }) => {
      // Whoever takes the same file at the same moment waits here, and then finds it.
      await lockInOrder(tx, [sha256])
      const there = await findBatchBySha(tx, sha256)
      if (there) {
        record({ facts: { batch: there, already: true } })
        return done({ batchId: there, members: 0 })
      }
      const takenBy = input.delivered ? await findTakerOfDelivered(tx, sha256) : null
      if (takenBy) return refuse(refusal('delivered-text-taken', { by: takenBy }))
      if (!read.ok) return read
      const { members: all, rejections } = read.value
      const members = theirs(all, input)
      if (members.length === 0)
        return refuse(refusal('batch-names-nobody', { why: rejections[0]?.sentence ?? '' }))

      const batchId = crypto.randomUUID()
      const batch = { id: batchId, fileName: sayFileName(input.fileName), sha256, members: members.length }
      const isPart = members.length < all.length
      const reading = isPart ? nothingNoticed : noticed(read.value)
      const came = { fromPayer: input.fromPayer !== undefined, delivered: input.delivered !== undefined }
      const taken = { ...came, takenBy: person(actor).id, takenAt: now }
      await insertBatch(tx, { ...batch, ...taken, reading }, rowsOf(members, read.value.parts))
      record({ facts: { batch: batchId, members: members.length, ...came } })
      return done({ batchId, members: members.length })
    },
    { sha256 },
  )
}

function theirs(members: readonly MemberReply[], { fromPayer, delivered }: TakeBatch): MemberReply[] {
  const [asked, others] = [new Set(fromPayer?.traces), new Set(delivered?.leaveOut)]
  const isOneOf = ({ traces }: MemberReply, those: Set<string>) =>
    traces.some(({ number }) => those.has(number))
  return members.filter((member) => !isOneOf(member, others) && (!fromPayer || isOneOf(member, asked)))
}

/** One after the other, each made as it is written: a file may name thousands. */
function* rowsOf(members: readonly MemberReply[], parts: MemberTexts) {
  for (const [place, member] of members.entries()) yield { place, ...rowOf(member, parts) }
}

function rowOf(member: MemberReply, parts: MemberTexts) {
  const { memberIds, ...named } = namedPerson(member)
  return {
    ...named,
    segment: member.segment.position,
    memberId: memberIds.map((id) => id.replace(/\s+/g, '')).join(' '),
    payer: member.payer.name,
    traces: member.traces.map(({ number }) => number),
    text: parts.get(member.segment.position) ?? '',
  }
}

const MOST_KEPT = 200

/** Of a part of a file: what the reader noticed may quote the others. Each reply says its own once it is brought in. */
const nothingNoticed: BatchReading = { warnings: [], rejections: [], unread: [], unreadCount: 0 }

function noticed({ warnings, rejections, unread }: BatchFile): BatchReading {
  return {
    warnings: warnings.slice(0, MOST_KEPT).map(({ sentence }) => sentence),
    rejections: rejections.slice(0, MOST_KEPT).map(({ sentence }) => sentence),
    unread: unread.slice(0, MOST_KEPT).map(({ position, text, why }) => ({ position, text, why })),
    unreadCount: unread.length,
  }
}
