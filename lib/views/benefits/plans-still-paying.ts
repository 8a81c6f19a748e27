import { type Caller, person } from '@/lib/access/actor'
import { type CoverageRow, listEveryCoverage } from '@/lib/data/benefits'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { planName } from '@/lib/domain/benefits/plan-name'
import { stillPays } from '@/lib/domain/benefits/plan-turns'
import { sayTurn } from '@/lib/domain/benefits/say-turns'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { type CoverageCheck, coverageCheck } from '@/lib/views/benefits/coverage-check'
import { readTermsOf } from '@/lib/views/benefits/estimate-of'
import { knownOf, readKnown } from '@/lib/views/benefits/known-of-coverage'
import { look } from '@/lib/views/look'

/** A plan in whose place another came, while its turn lasts: to be read, with what was found of it. */
export type PlanStillPaying = {
  personId: string
  check: CoverageCheck
  /** "pays first through Nov 30, 2026; Lakeside from Dec 1, 2026 on" */
  turn: string
  /** Its yearly sums, and how much of them is used; null where it pays nothing. */
  terms: PlanTerms | null
}

/** Of both partners of a couple, in the order in which they pay. */
export function plansStillPaying(caller: Caller, couple: string): Promise<PlanStillPaying[]> {
  return look(caller, 'benefits.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const today = localDateOf(now.getTime(), zone)
    const every = await listEveryCoverage(tx, couple)
    const paying = every.filter(({ former, turns }) => former && stillPays(turns, today)).sort(inOrder)
    if (paying.length === 0) return []
    const known = { ...(await readKnown(tx, paying)), all: every }
    const terms = await readTermsOf(
      tx,
      paying.map(({ id }) => id),
      { now, zone },
    )
    return paying.map((coverage) => ({
      personId: coverage.personId,
      check: coverageCheck(knownOf(coverage, known), { couple, zone, today }),
      turn: [sayTurn(coverage.turns, today), sayNext(coverage, every)].filter(Boolean).join('; '),
      terms: terms.find((one) => one.coverage === coverage.id) ?? null,
    }))
  })
}

/** Which plan comes after it, and when. */
function sayNext({ personId, turns }: CoverageRow, every: readonly CoverageRow[]): string {
  const from = turns.at(-1)?.until
  const next = every.find((one) => one.personId === personId && one.turns.some((turn) => turn.from === from))
  return from && next ? `${planName(next, every)} from ${sayDay(from)} on` : ''
}

const inOrder = (one: CoverageRow, other: CoverageRow) => (begin(one) < begin(other) ? -1 : 1)
const begin = ({ turns: [first] }: CoverageRow) => first?.from ?? ''
