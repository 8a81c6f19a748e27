import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type BatchList, type ListedMember, listPagesOfBatch } from '@/lib/data/batch-lists'
import { findByTraces } from '@/lib/data/eligibility-requests'
import { type CoverageInReach, listBatches, listCoveragesInReach } from '@/lib/data/reply-batches'
import { planName } from '@/lib/domain/benefits/plan-name'
import { looksLikeId } from '@/lib/domain/ids'
import type { PageOf } from '@/lib/domain/page-of'
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
  lists: BatchLists
  /** What the reader noticed of the file as a whole, in sentences. */
  noticed: string[]
  unread: { position: number; text: string; why: string }[]
  unreadCount: number
}

/** How many lines a page of each list has; each is turned by itself. */
const sizes = { sure: 25, doubtful: 10, unknown: 25, brought: 25, 'set-aside': 25 } as const
export const listKinds = Object.keys(sizes) as BatchList[]
export type BatchLists = Record<BatchList, PageOf<BatchLine>>

export type BatchLine = {
  id: string
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

/** A file of one's own, each list at the row asked for; another's is not there. */
export function replyBatch(
  caller: Caller,
  batchId: string,
  at: Partial<Record<BatchList, number>> = {},
): Promise<ReplyBatch> {
  return look(caller, 'replies.take', {}, async ({ tx }) => {
    const [batch] = looksLikeId(batchId) ? await listBatches(tx, batchId) : []
    if (!batch) throw new NotFound()
    const pages = listKinds.map((list) => ({ list, at: at[list] ?? 0, size: sizes[list] }))
    const shown = await listPagesOfBatch(tx, batchId, pages)
    const plans = await listCoveragesInReach(tx)
    const waiting = shown.filter(({ list }) => list === 'sure' || list === 'doubtful')
    const asked = await findByTraces(tx, [...new Set(waiting.flatMap(({ traces }) => traces))])
    const matches = matchRows(waiting, plans, asked)
    const byId = new Map(plans.map((plan) => [plan.coverageId, plan]))
    const listOf = (kind: BatchList): PageOf<BatchLine> => {
      const rows = shown.filter(({ list }) => list === kind)
      const { nth: from = 0, total = 0 } = rows[0] ?? {}
      return {
        rows: rows.map((row) => lineOf(row, matches.get(row.id), byId)),
        from,
        total,
        size: sizes[kind],
      }
    }
    const lists = Object.fromEntries(listKinds.map((kind) => [kind, listOf(kind)])) as BatchLists
    const listed = listKinds.reduce((sum, kind) => sum + lists[kind].total, 0)
    const { warnings, rejections, unread, unreadCount } = batch.reading
    return {
      id: batchId,
      fileName: batch.fileName,
      fromPayer: batch.fromPayer,
      taken: sayWhen(batch.takenAt.getTime(), person(caller.actor).zone, 'en'),
      members: batch.members,
      settled: batch.brought + batch.setAside,
      withColleagues: batch.members - listed,
      passedOn: batch.passedOn,
      lists,
      noticed: [...rejections, ...warnings],
      unread,
      unreadCount,
    }
  })
}

function lineOf(
  row: ListedMember,
  match: BatchMatch | undefined,
  plans: ReadonlyMap<string, CoverageInReach>,
): BatchLine {
  const found = !match || match.kind === 'unknown' ? [] : match.kind === 'sure' ? [match] : match.candidates
  const { id, brought, segment, payer } = row
  return {
    id,
    person: [row.firstName, row.lastName].filter(Boolean).join(' ') || 'Nobody named',
    born: row.dateOfBirth ? sayDay(row.dateOfBirth) : '',
    memberId: row.memberId,
    payer,
    segment,
    candidates: found.flatMap(({ coverageId, differs, agrees }) => {
      const plan = plans.get(coverageId)
      return plan ? [{ ...candidateOf(plan, plans), differs, agrees }] : []
    }),
    broughtTo: brought && {
      partner: brought.partner,
      href: row.replyId
        ? paths.deskReply(brought.coupleId, row.replyId)
        : paths.deskBenefits(brought.coupleId),
    },
  }
}

function candidateOf(plan: CoverageInReach, plans: ReadonlyMap<string, CoverageInReach>): Candidate {
  const { coverageId, coupleId, partner, reference, payer } = plan
  const own = [...plans.values()].filter(({ personId }) => personId === plan.personId)
  const name = planName(named(plan), own.map(named))
  return {
    ...{ coverageId, coupleId, partner },
    plan: [name, reference].filter(Boolean).join(', case '),
    goesTo: `${partner}’s ${[payer, 'plan'].filter(Boolean).join(' ')}${name.slice(payer.length)}`,
    href: `${paths.deskBenefits(coupleId)}#coverage-${coverageId}`,
  }
}
type Candidate = Omit<BatchCandidate, 'differs' | 'agrees'>

const named = ({ coverageId: id, ...plan }: CoverageInReach) => ({ ...plan, id })
