import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { changeRequest, lockRequest } from '@/lib/data/eligibility-requests'
import { enqueue } from '@/lib/data/queue'
import { maySendAgain } from '@/lib/domain/benefits/may-send-again'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

/** `byHand`: the coordinator has taken it to the payer's portal, and only says so. */
export type SendRequest = { coupleId: string; coverageId: string; requestId: string; byHand: boolean }

/**
 * Sends a question that was written: a job hands it over once this is certain. From here on it is on record as told to
 * the payer, since of a try that breaks nobody knows how far it came. One that could not be sent may be sent again.
 * One that says former words of its plan is not sent.
 * Refusals: `question-sent-already`, `question-says-former-words`, `consent-not-live`.
 */
export function sendRequest(caller: Caller, input: SendRequest): Promise<Outcome<null>> {
  const { coupleId, coverageId, requestId, byHand } = input
  return run(
    caller,
    'benefits.send-request',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const plan = await planOfForm(tx, input)
      // It was written to the payer of the plan before, and is out of reach with that one.
      if (!plan.ok) return refuse(refusal('question-says-former-words', {}))
      const { coverage } = plan.value
      const request = await lockRequest(tx, requestId)
      if (!request || request.coverageId !== coverageId) throw new NotFound()
      if (!maySendAgain(request.status, request.askedAt, now))
        return refuse(refusal('question-sent-already', {}))
      if (request.formerWords) return refuse(refusal('question-says-former-words', {}))
      const unconsented = await whyNoPayerWork(tx, coverage)
      if (unconsented.length > 0) return refuse(...unconsented)

      await noteToldToPayer(tx, { ...coverage, payer: request.recipient }, now)
      const asked = { askedBy: person(actor).id, askedAt: now, byHand, problem: null, tries: 0 }
      if (byHand) await changeRequest(tx, requestId, { ...asked, status: 'sent', sentAt: now })
      else {
        await changeRequest(tx, requestId, { ...asked, status: 'sending' })
        await enqueue(tx, 'payer-question', { requestId })
      }
      record({ couple: coupleId, subject: request.personId, facts: { request: requestId, byHand } })
      return done(null)
    },
    input,
  )
}
