import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { inTheNameOf } from '@/lib/access/in-the-name-of'
import { type AskingCoordinator, findAskingCoordinator } from '@/lib/data/asking-coordinator'
import type { LockedRequest } from '@/lib/data/eligibility-requests'
import type { WhyNotAsked } from '@/lib/domain/benefits/why-not-asked'
import { done } from '@/lib/domain/outcome'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { takeWhatIsLeft } from '@/lib/use-cases/benefits/take-what-is-left'
import { run } from '@/lib/use-cases/run'

/**
 * The answer to one of our questions: an ordinary reply, imported in the name of whoever asked, with their reach as it
 * is now. What does not fit without a look waits among their replies, but for what answers a question of somebody else,
 * which is theirs; an answer for somebody who no longer has the case, or after consent ended, is not kept at all. Answers
 * why it is not with the case, or null.
 */
export async function takeAnswer(
  caller: Caller,
  { request, text }: { request: LockedRequest; text: string },
): Promise<WhyNotAsked | null> {
  const asker = await askerOf(caller, request)
  return asker ? bring(caller, asker, request, text) : 'case-passed-on'
}

async function bring(
  caller: Caller,
  asker: AskingCoordinator,
  { coupleId, coverageId, trace }: LockedRequest,
  text: string,
): Promise<WhyNotAsked | null> {
  const name = inTheNameOf(asker, caller.clock)
  const fileName = `${trace}.271`
  try {
    const brought = await importReply(name, {
      ...{ coupleId, coverageId, text, fileName },
      ...{ vouched: false, answers: trace },
    })
    const codes = brought.ok ? [] : brought.refusals.map(({ code }) => code)
    if (brought.ok) return null
    if (codes.includes('couple-has-ended') || codes.includes('plan-changed-meanwhile'))
      return 'case-passed-on'
    if (codes.includes('consent-not-live')) return 'answer-after-consent'
    const { ours, rest } = await takeWhatIsLeft(name, { text, fileName })
    return rest.ok || ours.includes(trace) ? 'answer-waits' : 'answer-about-another'
  } catch (error) {
    if (error instanceof NotFound) return 'case-passed-on'
    throw error
  }
}

async function askerOf(caller: Caller, request: LockedRequest): Promise<AskingCoordinator | null> {
  const found = await run(caller, 'payer.ask', {}, async ({ tx, record }) => {
    record({ couple: request.coupleId, subject: request.personId, facts: { request: request.id } })
    return done(request.askedBy ? ((await findAskingCoordinator(tx, request.askedBy)) ?? null) : null)
  })
  return found.ok ? found.value : null
}
