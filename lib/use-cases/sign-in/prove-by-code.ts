import { type Caller, whoever } from '@/lib/access/actor'
import { stepOfCode } from '@/lib/auth/one-time-code'
import { countKnock } from '@/lib/auth/rate-limit'
import { readRecoveryCode, recoveryHashes } from '@/lib/auth/recovery-codes'
import { hashToken } from '@/lib/auth/tokens'
import { findAuthenticatorApp, spendStep } from '@/lib/data/authenticator-apps'
import { markProved } from '@/lib/data/login-sessions'
import { spendRecoveryCode } from '@/lib/data/recovery-codes'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/**
 * `code`: six digits of the authenticator app, or a recovery code. `address`: the network it came from. `renewed`: the
 * token this browser goes on under; without one it keeps its own.
 */
export type ProveByCode = { code: string; address?: string; renewed?: string }

/**
 * Proves the second factor by a code, at sign-in or again later. A code works once, however often it is sent at the
 * same time (RFC 6238, 5.2). Wrong ones are counted by account and network, apart from wrong passwords; never a lock.
 * Refuses `code-not-right`, `too-many-tries`.
 */
export async function proveByCode(
  caller: Caller,
  input: ProveByCode,
): Promise<Outcome<{ by: 'app' | 'paper' }>> {
  const { id, loginSessionId } = whoever(caller.actor)
  const knock = await countKnock({ kind: 'second-step', account: id, address: input.address }, caller.clock)
  if (!knock.allowed) return refuse(refusal('too-many-tries', {}))
  // Sent twice it counts once: the code itself sees to that, and an earlier answer is no proof.
  const once = { ...caller, idempotencyKey: undefined }
  const outcome = await run(once, 'second-factor.prove', {}, async ({ tx, now, record }) => {
    const by = await usedUp(tx, id, input.code, now)
    if (!by) return refuse(refusal('code-not-right', {}))
    await markProved(tx, loginSessionId, now, input.renewed && hashToken(input.renewed))
    record({ subject: id, facts: { by } })
    return done({ by })
  })
  if (outcome.ok) await knock.giveBack()
  return outcome
}

/** Which kind of code it was, now worth nothing more; undefined when it is none that works. */
async function usedUp(tx: Transaction, personId: string, typed: string, now: Date) {
  if (readRecoveryCode(typed)) {
    const hashes = recoveryHashes(personId, typed)
    return (await spendRecoveryCode(tx, personId, hashes, now)) ? ('paper' as const) : undefined
  }
  const app = await findAuthenticatorApp(tx, personId)
  const step = app && stepOfCode(app.secret, typed.replaceAll(/[\s-]/g, ''), now)
  return app && step !== undefined && (await spendStep(tx, app.id, step)) ? ('app' as const) : undefined
}
