import { type Caller, whoever } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { askForNewPasskey, askForPasskey } from '@/lib/auth/passkeys'
import { findOwnAccount } from '@/lib/data/accounts'
import { keepChallenge, type Purpose } from '@/lib/data/passkey-challenges'
import { listPasskeys } from '@/lib/data/passkeys'
import { done, type Outcome } from '@/lib/domain/outcome'
import { MINUTE } from '@/lib/domain/time'
import { run } from '@/lib/use-cases/run'

/**
 * Asks this browser for a passkey, new (`add`) or one there is (`prove`). The question is good for this session, this
 * purpose, once, and five minutes (WebAuthn, 13.4.3). Answers what the browser's own dialog is given.
 */
export function askForAPasskey(caller: Caller, input: { purpose: Purpose }): Promise<Outcome<object>> {
  const me = whoever(caller.actor)
  const action = input.purpose === 'add' ? 'second-factor.set-up' : 'second-factor.prove'
  if (me.kind === 'half' && (input.purpose === 'prove') !== me.hasFactor) throw new NotFound()
  return run(caller, action, {}, async ({ tx, now, record }) => {
    const there = await listPasskeys(tx, me.id)
    const account = await findOwnAccount(tx, me.id)
    const owner = { id: me.id, name: me.name, email: account?.email ?? me.name }
    const asked = input.purpose === 'add' ? await askForNewPasskey(owner, there) : await askForPasskey(there)
    const at = { loginSessionId: me.loginSessionId, purpose: input.purpose, personId: me.id }
    await keepChallenge(tx, at, asked.challenge, new Date(now.getTime() + 5 * MINUTE))
    record({ subject: me.id, facts: { asked: input.purpose } })
    return done(asked)
  })
}
