import { type Caller, whoever } from '@/lib/access/actor'
import { newPasskeyIn } from '@/lib/auth/passkeys'
import { hashToken } from '@/lib/auth/tokens'
import { markProved } from '@/lib/data/login-sessions'
import { takeChallenge } from '@/lib/data/passkey-challenges'
import { insertPasskey } from '@/lib/data/passkeys'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'
import { mayAddFactor } from '@/lib/use-cases/sign-in/may-add-factor'
import { signInChanged } from '@/lib/use-cases/sign-in/sign-in-changed'

/** `answer`: what the browser said, as JSON. `name`: what its owner calls it. */
export type AddPasskey = { answer: string; name: string; password?: string; renewed?: string }

/**
 * Adds a passkey this browser has just made. Every other browser of theirs is signed out.
 * Refuses `passkey-not-right`, `prove-it-is-you`, `password-not-right`, `too-many-tries`.
 */
export async function addPasskey(caller: Caller, input: AddPasskey): Promise<Outcome<{ added: true }>> {
  const me = whoever(caller.actor)
  const refused = await mayAddFactor(caller, input.password)
  if (refused.length > 0) return refuse(...refused)
  return run(caller, 'second-factor.set-up', {}, async ({ tx, now, record }) => {
    const at = { loginSessionId: me.loginSessionId, purpose: 'add' as const, personId: me.id }
    const challenge = await takeChallenge(tx, at, now)
    const made = challenge && (await newPasskeyIn(input.answer, challenge))
    if (!made) return refuse(refusal('passkey-not-right', {}))
    await insertPasskey(tx, { personId: me.id, name: input.name, ...made, now })
    await markProved(tx, me.loginSessionId, now, input.renewed && hashToken(input.renewed))
    await signInChanged(tx, me, 'passkey-added', now)
    record({ subject: me.id, facts: { added: 'passkey' } })
    return done({ added: true })
  })
}
