import type { Caller } from '@/lib/access/actor'
import { isConsentLive } from '@/lib/data/consents'
import { changeRequest, type LockedRequest, lockRequest } from '@/lib/data/eligibility-requests'
import { enqueue } from '@/lib/data/queue'
import type { WhyNotAsked } from '@/lib/domain/benefits/why-not-asked'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { done, type Outcome } from '@/lib/domain/outcome'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import { takeAnswer } from '@/lib/use-cases/benefits/take-answer'
import { run } from '@/lib/use-cases/run'

export type AskPayer = {
  requestId: string
  /** The same job tried before, and that try is over: it told so, or its worker is gone. */
  isAgain: boolean
  /** Nothing comes after this try. */
  isLast: boolean
}

/**
 * Hands one question over, in two short steps with the world between them: no transaction waits for a payer. Asked
 * twice after a crash it does no harm, and of two workers only one asks; a consent that ended meanwhile keeps it here, and so
 * does a correction of its plan, also between two tries. `again`: an outage, and there is a try left.
 */
export async function askPayer(
  caller: Caller,
  input: AskPayer,
  payer: PayerGateway,
): Promise<Outcome<'done' | 'again'>> {
  const taken = await takeUp(caller, input)
  if (!taken.ok) return taken
  const request = taken.value
  if (!request) return done('done')
  const { trace, text } = request
  let stopped: WhyNotAsked | null = null
  const asked = await payer({ trace, text }, async () => {
    stopped = await whyStopped(caller, request)
    return stopped === null
  })
  if (asked.kind === 'try-later' && !input.isLast) {
    await note(caller, request, {})
    return done('again')
  }
  // Taken in before it is ticked off: after a crash between the two it is asked again, and nothing is lost.
  if (asked.kind === 'answered')
    await note(caller, request, {
      status: 'sent',
      problem: await takeAnswer(caller, { request, text: asked.text }),
    })
  else if (asked.kind === 'taken') await note(caller, request, { status: 'sent', problem: null })
  else if (asked.kind === 'stopped')
    await note(caller, request, {
      status: 'could-not-send',
      problem: stopped ?? 'consent-ended-while-asking',
    })
  else await note(caller, request, { status: 'could-not-send', problem: asked.why })
  return done('done')
}

/** Milliseconds a try may take: what the queue gives it (scripts/database/prepare-queue.mjs). */
const longestTry = 180_000

/** Null where nothing is to be sent any more, or not now: a question that another job still tries is left for after that. */
function takeUp(caller: Caller, { requestId, isAgain }: AskPayer): Promise<Outcome<LockedRequest | null>> {
  return run(caller, 'payer.ask', {}, async ({ tx, now, record }) => {
    const request = await lockRequest(tx, requestId)
    const endOfOther = new Date((request?.tryingSince?.getTime() ?? 0) + longestTry)
    const isTried = !isAgain && now < endOfOther
    const tries = (request?.tries ?? 0) + (isTried ? 0 : 1)
    record({ ...aboutOf(request), facts: { request: requestId, tries } })
    if (request?.status !== 'sending') return done(null)
    if (isTried) {
      await enqueue(tx, 'payer-question', { requestId }, endOfOther)
      return done(null)
    }
    if (!(await isConsentLive(tx, request.personId, paymentConsent))) {
      // Of a try that broke nobody knows how far it came.
      const problem = request.tries > 0 ? 'consent-ended-while-asking' : 'consent-ended'
      await changeRequest(tx, requestId, { status: 'could-not-send', problem })
      return done(null)
    }
    if (request.formerWords) {
      const problem = request.tries > 0 ? 'plan-corrected-while-asking' : 'plan-corrected'
      await changeRequest(tx, requestId, { status: 'could-not-send', problem })
      return done(null)
    }
    await changeRequest(tx, requestId, { tries, tryingSince: now })
    return done(request)
  })
}

/** Before each further try: between two of them half a minute may pass, consent may have ended or the plan been corrected. */
async function whyStopped(caller: Caller, request: LockedRequest): Promise<WhyNotAsked | null> {
  const why = await run(caller, 'payer.ask', {}, async ({ tx, record }) => {
    const live = await isConsentLive(tx, request.personId, paymentConsent)
    const corrected = (await lockRequest(tx, request.id))?.formerWords ?? true
    record({ ...aboutOf(request), facts: { request: request.id, mayStill: live && !corrected } })
    if (!live) return done('consent-ended-while-asking' as const)
    return done(corrected ? ('plan-corrected-while-asking' as const) : null)
  })
  return why.ok ? why.value : 'consent-ended-while-asking'
}

/** Nothing, where it is to be tried again. */
type Became = { status?: 'sent' | 'could-not-send'; problem?: WhyNotAsked | null }

function note(caller: Caller, request: LockedRequest, became: Became): Promise<Outcome<null>> {
  return run(caller, 'payer.ask', {}, async ({ tx, now, record }) => {
    const there = await lockRequest(tx, request.id)
    record({ ...aboutOf(request), facts: { request: request.id, ...became } })
    // What was answered by another way meanwhile stays answered.
    if (there?.status !== 'sending') return done(null)
    const sent = became.status === 'sent' ? { sentAt: now } : {}
    await changeRequest(tx, request.id, { ...became, ...sent, tryingSince: null })
    return done(null)
  })
}

const aboutOf = (request: LockedRequest | undefined) =>
  request ? { couple: request.coupleId, subject: request.personId } : {}
