import { type Caller, person } from '@/lib/access/actor'
import { type CaseRow, listCases } from '@/lib/data/cases'
import { askQueue } from '@/lib/data/desk-queue'
import { listStranded } from '@/lib/data/stranded'
import type { Transaction } from '@/lib/data/transaction'
import { type DeskView, deskViews, plainWords } from '@/lib/domain/program/desk-views'
import { weekSpan } from '@/lib/domain/scheduling/week-span'
import { besideCases } from '@/lib/views/desk/beside-cases'
import { type DeskRow, deskRow } from '@/lib/views/desk/desk-row'
import { type DeskAddress, pageOfQueue } from '@/lib/views/desk/desk-views'
import { nothingStranded, strandedByCouple } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'

/** One page of one list of the desk; `total` couples are in it, and `counts` says how many are in each list. */
export type DeskQueue = { rows: DeskRow[]; total: number; counts: Record<DeskView, number> }

/** `ending`: couples whose approved days run out (`couplesWithEndingDays`); without it nobody stands in that list. */
export type QueueAsked = Partial<DeskAddress> & { name?: string; most?: number; ending?: readonly string[] }

/**
 * The coordinator's couples: what is due first stands first, then what is oldest. However many couples there are, it
 * asks the same few questions: where everybody stands, then what is shown of one page of them.
 */
export function deskQueue(caller: Caller, asked: QueueAsked): Promise<DeskQueue> {
  const { view = 'next', tags = [], sort = 'due', from = 0, name = '', most = pageOfQueue } = asked
  const { ending = [] } = asked
  return look(caller, 'queue.read', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const weekEnd = new Date(weekSpan(undefined, zone, now).within.end)
    const named = plainWords(name)
    const where = { view, tags, named, ending }
    const answer = await askQueue(tx, now, { ...where, sort, zone, weekEnd, skipped: from, most })
    const cases = await listCases(tx, now, answer.couples)
    const stranded = await strandedAmong(tx, now, cases)
    const beside = await besideCases(tx, cases, { now, zone })
    return {
      rows: cases.map((one) => {
        const { coupleId } = one
        const daysEnd = ending.includes(coupleId)
        const facts = { stranded: stranded.get(coupleId) ?? nothingStranded, daysEnd, ...beside(coupleId) }
        return deskRow(one, facts, now, zone)
      }),
      total: answer.total,
      counts: Object.fromEntries(
        deskViews.map((one) => [one, answer.counts[one] ?? 0]),
      ) as DeskQueue['counts'],
    }
  })
}

async function strandedAmong(tx: Transaction, now: Date, cases: readonly CaseRow[]) {
  const couples = cases.filter(({ isStranded }) => isStranded).map(({ coupleId }) => coupleId)
  if (couples.length === 0) return strandedByCouple({ places: [], sessions: [] })
  return strandedByCouple(await listStranded(tx, now, { couples }))
}
