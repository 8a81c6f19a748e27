import { type Caller, person } from '@/lib/access/actor'
import type { CoverageRow } from '@/lib/data/benefits'
import { insertRequests, nextControlNumber } from '@/lib/data/eligibility-requests'
import { findPayerOf } from '@/lib/data/payer-of-coverage'
import type { Transaction } from '@/lib/data/transaction'
import { questionsIn } from '@/lib/domain/benefits/asked-service-types'
import type { Relationship } from '@/lib/domain/benefits/plan-relationships'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'
import { newTrace } from '@/lib/gateways/eligibility/question/new-trace'
import type { Question } from '@/lib/gateways/eligibility/question/question'
import { write270 } from '@/lib/gateways/eligibility/question/write-270'
import { usInQuestions } from '@/lib/gateways/payer/our-payer'
import { whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

export type WriteRequest = {
  coupleId: string
  coverageId: string
  /** What the payer calls itself in X12 (NM109). */
  payerCode: string
  /** The partner as the payer knows them. */
  firstName: string
  lastName: string
  /** Whose plan it is, where it is not the partner's own. */
  holder: { firstName: string; lastName: string; relationship: Relationship } | null
}

/**
 * Writes the question (270) to one partner's payer, or one for each service type where the payer wants it so. It is
 * kept with its trace number and goes nowhere before somebody sends it.
 *
 * Refusals: `no-plan-to-ask-about`, `consent-not-live`, `question-needs-the-npi`, `plan-changed-meanwhile`, and those of `write270`.
 */
export function writeRequest(caller: Caller, input: WriteRequest): Promise<Outcome<{ requests: string[] }>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.write-request',
    subject,
    async ({ tx, actor, now, record }) => {
      const plan = await planOfForm(tx, input)
      if (!plan.ok) return plan
      const { coverage } = plan.value
      if (coverage.holder === 'none')
        return refuse(refusal('no-plan-to-ask-about', { partner: coverage.partner }))
      const unconsented = await whyNoPayerWork(tx, coverage)
      if (unconsented.length > 0) return refuse(...unconsented)
      const { id: writtenBy, zone } = person(actor)
      const written = await writeAll(tx, coverage, input, { now, zone })
      if (!written.ok) return written
      const { coupleId, payerCode } = input
      const origin = { coverageId: coverage.id, personId: coverage.personId, coupleId, payerCode }
      const requests = written.value.map((one) => ({ ...origin, ...one, writtenBy, writtenAt: now }))
      await insertRequests(tx, requests)
      record({ couple: coupleId, subject: coverage.personId, facts: { questions: requests.length } })
      return done({ requests: requests.map(({ id }) => id) })
    },
    input,
  )
}

type Written = {
  id: string
  trace: string
  controlNumber: number
  serviceTypes: string[]
  text: string
  recipient: string
}

async function writeAll(
  tx: Transaction,
  coverage: CoverageRow,
  input: WriteRequest,
  { now, zone }: { now: Date; zone: string },
): Promise<Outcome<Written[]>> {
  const { npi, receiver, isTest, ...us } = usInQuestions()
  if (npi === null) return refuse(refusal('question-needs-the-npi', {}))
  const payer = await findPayerOf(tx, coverage.id)
  const recipient = payer?.name || coverage.payer
  const written: Written[] = []
  for (const serviceTypes of questionsIn(payer?.requestStyle ?? 'one-for-all')) {
    const control = await nextControlNumber(tx)
    const trace = newTrace(control)
    const outcome = write270({
      ...{ control, trace, isTest, serviceTypes, us: { ...us, npi } },
      payer: { name: recipient, code: input.payerCode, receiver },
      ...onDay(now, zone),
      ...peopleOf(coverage, input),
    })
    if (!outcome.ok) return outcome
    written.push({
      id: crypto.randomUUID(),
      trace,
      controlNumber: control,
      serviceTypes,
      text: outcome.value,
      recipient,
    })
  }
  return done(written)
}

function onDay(now: Date, zone: string): Pick<Question, 'writtenOn' | 'minute' | 'asOf'> {
  const day = localDateOf(now.getTime(), zone)
  return { writtenOn: day, minute: localMinuteOf(now.getTime(), zone), asOf: day }
}

/** Of somebody else who holds the plan only the name and the ID are told: the question is not about them. */
function peopleOf(
  { memberId, group, dateOfBirth: born }: CoverageRow,
  { firstName, lastName, holder }: WriteRequest,
): Pick<Question, 'subscriber' | 'dependent'> {
  const partner = { firstName, lastName, dateOfBirth: born }
  if (!holder) return { subscriber: { ...partner, memberId, group }, dependent: null }
  const { relationship, ...named } = holder
  return {
    subscriber: { ...named, dateOfBirth: '', memberId, group },
    dependent: { ...partner, relationship },
  }
}
