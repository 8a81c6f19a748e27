import { type Caller, whoever } from '@/lib/access/actor'
import { passkeyIn } from '@/lib/auth/passkeys'
import { countKnock } from '@/lib/auth/rate-limit'
import { hashToken } from '@/lib/auth/tokens'
import { markProved } from '@/lib/data/login-sessions'
import { takeChallenge } from '@/lib/data/passkey-challenges'
import { listPasskeys, spendPasskey } from '@/lib/data/passkeys'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `answer`: what the browser said, as JSON. `renewed`: the token this browser goes on under. */
export type ProveByPasskey = { answer: string; address?: string; renewed?: string }

/**
 * Proves the second factor by a passkey. Its challenge is taken with the answer, so that of many at once one counts. Refuses `passkey-not-right`, `too-many-tries`.
 */
export async function proveByPasskey(
  caller: Caller,
  input: ProveByPasskey,
): Promise<Outcome<{ by: 'passkey' }>> {
  const { id, loginSessionId } = whoever(caller.actor)
  const knock = await countKnock({ kind: 'second-step', account: id, address: input.address }, caller.clock)
  if (!knock.allowed) return refuse(refusal('too-many-tries', {}))
  // Sent twice it counts once: the code itself sees to that, and an earlier answer is no proof.
  const once = { ...caller, idempotencyKey: undefined }
  const outcome = await run(once, 'second-factor.prove', {}, async ({ tx, now, record }) => {
    const no = refuse(refusal('passkey-not-right', {}))
    const challenge = await takeChallenge(tx, { loginSessionId, purpose: 'prove', personId: id }, now)
    if (!challenge) return no
    const used = await passkeyIn(input.answer, challenge, await listPasskeys(tx, id))
    if (!used || !(await spendPasskey(tx, used.id, used.counter, now))) return no
    await markProved(tx, loginSessionId, now, input.renewed && hashToken(input.renewed))
    record({ subject: id, facts: { by: 'passkey' } })
    return done({ by: 'passkey' as const })
  })
  if (outcome.ok) await knock.giveBack()
  return outcome
}
