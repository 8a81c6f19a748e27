import { type Caller, whoever } from '@/lib/access/actor'
import { offeredSecret, stepOfCode } from '@/lib/auth/one-time-code'
import { hashToken } from '@/lib/auth/tokens'
import {
  countAuthenticatorApps,
  findAuthenticatorApp,
  insertAuthenticatorApp,
} from '@/lib/data/authenticator-apps'
import { markProved } from '@/lib/data/login-sessions'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'
import { mayAddFactor } from '@/lib/use-cases/sign-in/may-add-factor'
import { signInChanged } from '@/lib/use-cases/sign-in/sign-in-changed'

/** `code`: what the app shows. `password`: for the first factor. `renewed`: the token this browser goes on under. */
export type AddAuthenticator = { code: string; password?: string; renewed?: string }

/**
 * Adds the authenticator app whose secret this session was shown, once it has proved by a code that it holds it. That
 * code is used up by it. Every other browser of theirs is signed out.
 * Refuses `code-not-right`, `factor-already-there`, `prove-it-is-you`, `password-not-right`, `too-many-tries`.
 */
export async function addAuthenticator(
  caller: Caller,
  input: AddAuthenticator,
): Promise<Outcome<{ added: true }>> {
  const me = whoever(caller.actor)
  const refused = await mayAddFactor(caller, input.password)
  if (refused.length > 0) return refuse(...refused)
  return run(caller, 'second-factor.set-up', {}, async ({ tx, now, record }) => {
    if (await findAuthenticatorApp(tx, me.id)) return refuse(refusal('factor-already-there', {}))
    const before = await countAuthenticatorApps(tx, me.id)
    const secret = offeredSecret({ id: me.id, session: me.loginSessionId, before })
    const step = stepOfCode(secret, input.code.replaceAll(/[\s-]/g, ''), now)
    if (step === undefined) return refuse(refusal('code-not-right', {}))
    await insertAuthenticatorApp(tx, { personId: me.id, secret, lastStep: step, now })
    await markProved(tx, me.loginSessionId, now, input.renewed && hashToken(input.renewed))
    await signInChanged(tx, me, 'app-added', now)
    record({ subject: me.id, facts: { added: 'app' } })
    return done({ added: true })
  })
}
