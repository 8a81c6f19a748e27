import { listFacts } from '@/lib/data/benefit-facts'
import { findPayingPlan, listFormerPlansOf, listPlansOf, type PlanRow } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import { listLiveChecks } from '@/lib/data/verifications'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type CheckStanding, checkStanding } from '@/lib/domain/benefits/check-standing'
import { type OwnFact, type OwnLine, ownLines } from '@/lib/domain/benefits/own-lines'
import { stillPays } from '@/lib/domain/benefits/plan-turns'
import { isLive } from '@/lib/domain/benefits/valid-until'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** One plan of a person, with how its check stands today and what was found, each with source and day. */
export type KnownPlan = PlanRow & {
  standing: CheckStanding
  decidedOn: IsoDay | null
  validUntil: IsoDay | null
  lines: OwnLine[]
  facts: OwnFact[]
}

/** What is known of one person's plans, in the order in which they pay. Days are those of `zone`. */
export async function readKnownPlans(tx: Transaction, personId: string, at: At): Promise<KnownPlan[]> {
  const first = await findPayingPlan(tx, personId, localDateOf(at.now.getTime(), at.zone))
  const all = await listPlansOf(tx, personId)
  const plans = [...all.filter(({ id }) => id === first), ...all.filter(({ id }) => id !== first)]
  return withWhatIsKnown(tx, plans, at)
}

/** The same of the plans in whose place another came, as long as they pay first. */
export async function readPlansStillPaying(tx: Transaction, personId: string, at: At): Promise<KnownPlan[]> {
  const today = localDateOf(at.now.getTime(), at.zone)
  const former = await listFormerPlansOf(tx, personId)
  return withWhatIsKnown(
    tx,
    former.filter(({ turns }) => stillPays(turns, today)),
    at,
  )
}

type At = { zone: string; now: Date }

async function withWhatIsKnown(
  tx: Transaction,
  plans: readonly PlanRow[],
  { zone, now }: At,
): Promise<KnownPlan[]> {
  if (plans.length === 0) return []
  const day = (at: Date) => localDateOf(at.getTime(), zone)
  const ids = plans.map(({ id }) => id)
  const [rows, checks] = [await listFacts(tx, ids), await listLiveChecks(tx, ids)]
  return plans.map((plan) => {
    const check = checks.find(({ coverageId }) => coverageId === plan.id) ?? null
    const kept = rows.filter(({ coverageId, withdrawnAt }) => coverageId === plan.id && withdrawnAt === null)
    const live = kept.filter((row) => isLive(row, day(now)))
    // Where nothing counts any more the check has run out, and the page says so: what was found is still theirs to read.
    const facts = (live.length > 0 ? live : kept).map((row) => ({
      ...{ key: row.key, value: row.value, scope: row.scope, source: row.source, on: row.saidOn },
      place: [row.replyId ?? row.callId, row.segmentPosition].join(),
    }))
    return {
      ...plan,
      standing: checkStanding(check, day(now)),
      decidedOn: check && day(check.decidedAt),
      validUntil: check?.validUntil ?? null,
      lines: ownLines(facts),
      facts,
    }
  })
}
