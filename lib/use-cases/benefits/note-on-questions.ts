import type { Caller } from '@/lib/access/actor'
import { type Asking, changeRequest, lockRequest } from '@/lib/data/eligibility-requests'
import type { WhyNotAsked } from '@/lib/domain/benefits/why-not-asked'
import { done } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** Says on each of these questions why its answer is not with the case. One that is answered says so still. */
export async function noteOnQuestions(
  caller: Caller,
  asked: readonly Asking[],
  problem: WhyNotAsked,
): Promise<void> {
  for (const { requestId, coupleId, personId } of asked)
    await run(caller, 'payer.ask', {}, async ({ tx, record }) => {
      const request = await lockRequest(tx, requestId)
      record({ couple: coupleId, subject: personId, facts: { request: requestId, answer: problem } })
      if (request && request.status !== 'answered') await changeRequest(tx, requestId, { problem })
      return done(null)
    })
}
