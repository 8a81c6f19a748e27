import { setTimeout as pause } from 'node:timers/promises'
import type { Actor, Caller } from '@/lib/access/actor'
import { askerOf } from '@/lib/access/asker'
import { authorize, NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { type MissingProof, missingProof } from '@/lib/access/proofs'
import { type AuditEvent, insertAuditEvents } from '@/lib/data/audit'
import { isBusy, isNoLongerTheirs, isWorthRetrying, refusalOf, withoutValues } from '@/lib/data/constraints'
import { claimKey, keepAnswer } from '@/lib/data/idempotency'
import { isConnectionLost } from '@/lib/data/lost-connections'
import type { Subject } from '@/lib/data/standing'
import { checkRulesNow, inTransaction, type Transaction } from '@/lib/data/transaction'
import { done, type Outcome, type Refused, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'

/** What a use case works with: the one transaction, who acts, the moment, and the record it must leave. */
export type Work = {
  tx: Transaction
  actor: Actor
  now: Date
  record: (event: Omit<AuditEvent, 'action'> & { action?: string }) => void
}

/**
 * The one wrapper of every command: asks the permission table, works in one transaction, keeps the audit event with
 * the change, answers a repeated key with the first answer, and tells a broken constraint as the rule it stands for.
 * Where two stood in each other's way, or the connection was lost, it is tried again; nothing is ever done twice.
 * `body` is what the idempotency key vouches for.
 */
export async function run<T>(
  caller: Caller,
  action: Action,
  subject: Subject,
  work: (work: Work) => Promise<Outcome<T>>,
  body: unknown = subject,
): Promise<Outcome<T>> {
  const proved = askForProof(caller, action)
  if (!proved.ok) return proved
  const isKeyed = caller.idempotencyKey !== undefined && askerOf(caller.actor, action).personId !== undefined
  for (let attempt = 1; ; attempt++) {
    let isEnding = false
    const ending = () => {
      isEnding = true
    }
    try {
      return await once(caller, action, subject, work, body, ending)
    } catch (error) {
      if (error instanceof TurnedDown) return error.outcome as Refused
      const known = refusalOf(error)
      if (known) return refuse(known)
      if (isBusy(error)) return refuse(refusal('busy-try-again', {}))
      // Lost at the very end it may have been done: only its key can tell.
      // Passed on to another meanwhile, it is not there when it is asked for anew.
      const mayRepeat = isConnectionLost(error)
        ? isKeyed || !isEnding
        : isWorthRetrying(error) || (attempt === 1 && isNoLongerTheirs(error))
      if (!mayRepeat) throw withoutValues(error)
      if (attempt === 5)
        return refuse(refusal(isConnectionLost(error) ? 'records-not-reached' : 'busy-try-again', {}))
      await pause(Math.random() * 40 * attempt)
    }
  }
}

/** Asks what `run` asks before it works, for what is too heavy to be done for who may not, or within its transaction. */
export async function askFirst(caller: Caller, action: Action, subject: Subject): Promise<Outcome<null>> {
  const proved = askForProof(caller, action)
  if (proved.ok)
    await inTransaction(askerOf(caller.actor, action), (tx) => authorize(tx, caller.actor, action, subject))
  return proved
}

function askForProof({ actor, clock }: Caller, action: Action): Outcome<null> {
  if (!allowsKind(action, actor.kind)) throw new NotFound()
  const missing = missingProof(action, actor, clock())
  return missing ? refuse(proofFirst(missing)) : done(null)
}

/** What a form answers where a proof is missing. */
export const proofFirst = (missing: MissingProof) =>
  missing === 'proof' ? refusal('prove-it-is-you', {}) : refusal('second-factor-first', {})

function once<T>(
  caller: Caller,
  action: Action,
  subject: Subject,
  work: (work: Work) => Promise<Outcome<T>>,
  body: unknown,
  ending: () => void,
): Promise<Outcome<T>> {
  const { actor, idempotencyKey: key } = caller
  const asker = askerOf(actor, action)
  const now = caller.clock()
  return inTransaction(asker, async (tx) => {
    // Before the permission: what was done may have ended what it was done to, and the answer is only ever told to the very
    // person who was given it.
    if (key && asker.personId) {
      const claim = await claimKey(tx, asker.personId, key, [action, body], now)
      if (claim.kind === 'answered') return claim.answer as Outcome<T>
      if (claim.kind === 'other-content') {
        throw new TurnedDown(refuse(refusal('request-repeated-with-other-content', {})))
      }
    }
    await authorize(tx, actor, action, subject)
    const events: AuditEvent[] = []
    const outcome = await work({ tx, actor, now, record: (event) => events.push({ action, ...event }) })
    if (!outcome.ok) throw new TurnedDown(outcome)
    if (events.length === 0) throw new Error(`${action} was done without a record of it`)
    await insertAuditEvents(tx, { id: asker.personId ?? null, role: asker.role }, now, events)
    if (key && asker.personId) await keepAnswer(tx, asker.personId, key, outcome)
    await checkRulesNow(tx)
    ending()
    return outcome
  })
}

/** Carries a refusal out of the transaction, so that everything it began is undone. */
class TurnedDown extends Error {
  constructor(readonly outcome: Refused) {
    super('refused')
  }
}
