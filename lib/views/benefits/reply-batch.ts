import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findByTraces } from '@/lib/data/eligibility-requests'
import {
  type BatchMemberRow,
  type CoverageInReach,
  listBatches,
  listBatchMembers,
  listCoveragesInReach,
  listWithColleagues,
} from '@/lib/data/reply-batches'
import { looksLikeId } from '@/lib/domain/ids'
import { sayDay } from '@/lib/domain/say-day'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type BatchMatch, matchRows } from '@/lib/gateways/eligibility/match-batch'
import { paths } from '@/lib/paths'
import { look } from '@/lib/views/look'

/** One file of answers: who in it is whose, and how far it is. */
export type ReplyBatch = {
  id: string
  fileName: string
  /** The payer delivered it, for what was asked; else it was brought by hand. */
  fromPayer: boolean
  taken: string
  members: number
  /** Brought in or set aside. */
  settled: number
  /** Members of colleagues’ couples: a number, and in no list. */
  withColleagues: number
  /** How many were brought to a case that somebody else has now: their lines went with it. */
  passedOn: number
  /** How many could be brought in with one press. */
  sure: number
  rows: BatchLine[]
  /** What the reader noticed of the file as a whole, in sentences. */
  noticed: string[]
  unread: { position: number; text: string; why: string }[]
  unreadCount: number
}

export type BatchLine = {
  id: string
  kind: 'sure' | 'doubtful' | 'unknown' | 'brought' | 'set-aside'
  person: string
  born: string
  memberId: string
  payer: string
  segment: number
  candidates: BatchCandidate[]
  /** Where it was brought, while that case is in reach. */
  broughtTo: { partner: string; href: string } | null
}
export type BatchCandidate = {
  coverageId: string
  coupleId: string
  partner: string
  plan: string
  /** Such as “Maya’s Northstar Health plan”: what a press brings the reply to. */
  goesTo: string
  differs: string[]
  agrees: string[]
  href: string
}

/** A file of one's own; another's is not there. */
export function replyBatch(caller: Caller, batchId: string): Promise<ReplyBatch> {
  return look(caller, 'replies.take', {}, async ({ tx }) => {
    const [batch] = looksLikeId(batchId) ? await listBatches(tx, batchId) : []
    if (!batch) throw new NotFound()
    const rows = await listBatchMembers(tx, batchId)
    const waiting = rows.filter(({ state }) => state === 'waiting')
    const plans = await listCoveragesInReach(tx)
    const asked = await findByTraces(tx, [...new Set(waiting.flatMap(({ traces }) => traces))])
    const matches = matchRows(waiting, plans, asked)
    const byId = new Map(plans.map((plan) => [plan.coverageId, plan]))
    const elsewhere = new Set(await listWithColleagues(tx, batchId))
    const all = rows.map((row) => lineOf(row, matches.get(row.id), byId))
    const lines = all.filter(({ id, kind }) => kind !== 'unknown' || !elsewhere.has(id))
    const { warnings, rejections, unread, unreadCount } = batch.reading
    return {
      id: batchId,
      fileName: batch.fileName,
      fromPayer: batch.fromPayer,
      taken: sayWhen(batch.takenAt.getTime(), person(caller.actor).zone, 'en'),
      members: batch.members,
      settled: batch.brought + batch.setAside,
      withColleagues: all.length - lines.length,
      passedOn: batch.passedOn,
      sure: lines.filter(({ kind }) => kind === 'sure').length,
      rows: lines,
      noticed: [...rejections, ...warnings],
      unread,
      unreadCount,
    }
  })
}

function lineOf(
  row: BatchMemberRow,
  match: BatchMatch | undefined,
  plans: ReadonlyMap<string, CoverageInReach>,
): BatchLine {
  const found = !match || match.kind === 'unknown' ? [] : match.kind === 'sure' ? [match] : match.candidates
  const { id, state, brought, segment, payer } = row
  return {
    id,
    kind: state === 'waiting' ? (match?.kind ?? 'unknown') : state,
    person: [row.firstName, row.lastName].filter(Boolean).join(' ') || 'Nobody named',
    born: row.dateOfBirth ? sayDay(row.dateOfBirth) : '',
    memberId: row.memberId,
    payer,
    segment,
    candidates: found.flatMap(({ coverageId, differs, agrees }) => {
      const plan = plans.get(coverageId)
      return plan ? [{ ...candidateOf(plan), differs, agrees }] : []
    }),
    broughtTo: brought && {
      partner: brought.partner,
      href: row.replyId
        ? paths.deskReply(brought.coupleId, row.replyId)
        : paths.deskBenefits(brought.coupleId),
    },
  }
}

function candidateOf({ coverageId, coupleId, partner, reference, payer }: CoverageInReach) {
  const href = `${paths.deskBenefits(coupleId)}#coverage-${coverageId}`
  return {
    coverageId,
    coupleId,
    partner,
    plan: [payer, reference].filter(Boolean).join(', case '),
    goesTo: `${partner}’s ${[payer, 'plan'].filter(Boolean).join(' ')}`,
    href,
  }
}
