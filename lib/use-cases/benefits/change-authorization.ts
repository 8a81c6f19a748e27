import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import {
  type AuthorizationRow,
  listAuthorizations,
  type NewAuthorization,
  replaceAuthorization,
} from '@/lib/data/authorizations'
import { type CoverageRow, listEveryCoverage, lockCoverage } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import { statusWords } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/** `chain`: the authorization, null for a new one; `seen`: the state of it that stood on the coordinator's screen. */
export type AuthorizationSeen = {
  coupleId: string
  coverageId: string
  chain: string | null
  seen: string | null
}

/** `standing`: undefined for a new one; `ofPlan`: all that stands of the plan; `today` by the clocks of who asks. */
type Open = {
  coverage: CoverageRow
  standing: AuthorizationRow | undefined
  ofPlan: AuthorizationRow[]
  today: IsoDay
}
type Next = {
  state: Omit<NewAuthorization, 'chain' | 'personId' | 'coverageId' | 'by'>
  /** The payer learns of this partner by it. */
  told: boolean
}

/**
 * Gives one partner's authorization its next state, which `decide` says or refuses; nobody else changes one of the same
 * plan meanwhile. Answers with its chain. Refusals: those of `decide`, `authorization-changed-meanwhile`,
 * `consent-not-live`, `plan-changed-meanwhile` of a new one; not found where there is no such plan, or it is another
 * plan's authorization.
 */
export function changeAuthorization(
  caller: Caller,
  input: AuthorizationSeen,
  decide: (open: Open) => Outcome<Next>,
): Promise<Outcome<{ chain: string }>> {
  const { coupleId, coverageId, seen } = input
  return run(
    caller,
    'authorization.record',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const open = await openAuthorization(tx, input)
      if (!open.ok) return open
      const { coverage, standing, ofPlan } = open.value
      if ((standing?.id ?? null) !== seen) return refuse(standing ? sayChanged(standing) : changedMeanwhile)
      const { id: by, zone } = person(actor)
      const next = decide({ coverage, standing, ofPlan, today: localDateOf(now.getTime(), zone) })
      const refusals = [...(await whyNoPayerWork(tx, coverage)), ...(next.ok ? [] : next.refusals)]
      if (!next.ok || refusals.length > 0) return refuse(...refusals)

      const { state, told } = next.value
      const chain = standing?.chain ?? crypto.randomUUID()
      const { personId } = coverage
      const row = { ...state, chain, personId, coverageId, by }
      if (!(await replaceAuthorization(tx, row, seen, now))) return refuse(changedMeanwhile)
      if (told) await noteToldToPayer(tx, coverage, now, 'care-asked-for')
      record({ couple: coupleId, subject: personId, facts: { authorization: chain, status: state.status } })
      return done({ chain })
    },
    input,
  )
}

/** One over the same days waits for its answer already. */
export const sayAskedAlready = ({ serviceCode: code, status, asked, chain }: AuthorizationRow) =>
  refusal('authorization-asked-already', {
    ...{ code, chain, asked: status === 'asked' },
    days: asked ? sayDays(asked.from, asked.until) : '',
  })

/** With what stands now, so that whoever presses again has seen it. */
const sayChanged = ({ id: seen, status, recordedBy: by }: AuthorizationRow) =>
  refusal('authorization-changed-meanwhile', { seen, by, stands: statusWords[status] })

const changedMeanwhile = refusal('authorization-changed-meanwhile', {})

async function openAuthorization(tx: Transaction, { coupleId, coverageId, chain }: AuthorizationSeen) {
  await lockCoverage(tx, coverageId)
  const live = (await listAuthorizations(tx, coupleId)).filter((one) => one.live)
  const standing = live.find((one) => one.chain === chain)
  if (standing && standing.coverageId !== coverageId) throw new NotFound()
  // Of a former plan what was begun goes on to its end, and nothing new begins.
  const plan = standing
    ? found((await listEveryCoverage(tx, coupleId)).find(({ id }) => id === coverageId))
    : await planOfForm(tx, { coupleId, coverageId })
  if (!plan.ok) return plan
  const { coverage } = plan.value
  if (coverage.holder === 'none') throw new NotFound()
  return done({ coverage, standing, ofPlan: live.filter((one) => one.coverageId === coverageId) })
}

function found(coverage: CoverageRow | undefined) {
  if (!coverage) throw new NotFound()
  return done({ coverage })
}
