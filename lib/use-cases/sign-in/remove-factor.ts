import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockOwnPerson } from '@/lib/data/accounts'
import { findAuthenticatorApp, removeAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { listPasskeys, removePasskey } from '@/lib/data/passkeys'
import { dropRecoveryCodes } from '@/lib/data/recovery-codes'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'
import { signInChanged } from '@/lib/use-cases/sign-in/sign-in-changed'

/** `passkey`: the id of one; without it, the authenticator app. */
export type RemoveFactor = { passkey?: string }

/**
 * Takes a second factor away, with a fresh proof. Staff keep at least one; a partner may remove the last, and what
 * needs one is then closed to them. With the last factor its recovery codes go too. Refuses `staff-keep-one-factor`.
 */
export function removeFactor(caller: Caller, { passkey }: RemoveFactor): Promise<Outcome<{ removed: true }>> {
  const me = person(caller.actor)
  return run(caller, 'second-factor.remove', {}, async ({ tx, now, record }) => {
    await lockOwnPerson(tx, me.id)
    const app = await findAuthenticatorApp(tx, me.id)
    const left = (await listPasskeys(tx, me.id)).length + (app ? 1 : 0) - 1
    if (left < 1 && me.kind !== 'partner') return refuse(refusal('staff-keep-one-factor', {}))
    const removed = passkey
      ? await removePasskey(tx, me.id, passkey, now)
      : await removeAuthenticatorApp(tx, me.id, now)
    if (!removed) throw new NotFound()
    if (left < 1) await dropRecoveryCodes(tx, me.id, now)
    await signInChanged(tx, me, passkey ? 'passkey-removed' : 'app-removed', now)
    record({ subject: me.id, facts: { removed: passkey ? 'passkey' : 'app' } })
    return done({ removed: true as const })
  })
}
