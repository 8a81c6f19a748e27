import { type Caller, person } from '@/lib/access/actor'
import { sessionLimits } from '@/lib/auth/limits'
import { findOwnAccount } from '@/lib/data/accounts'
import { findAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { listPasskeys } from '@/lib/data/passkeys'
import { countRecoveryCodes } from '@/lib/data/recovery-codes'
import { listSignInChanges, type SignInChange } from '@/lib/data/sign-in-changes'
import { look } from '@/lib/views/look'
import { type Device, devicesOf } from '@/lib/views/sign-in/own-devices'

/** How somebody signs in: for their own eyes alone. Times are epoch milliseconds. */
export type OwnSignIn = {
  email: string
  passwordChangedAt: number
  app: { addedAt: number } | null
  passkeys: { id: string; name: string; addedAt: number; usedAt: number | null }[]
  recoveryCodes: number
  /** Whether one of the factors may be removed: staff keep one. */
  mayRemove: boolean
  devices: Device[]
  changes: { at: number; what: SignInChange }[]
}

export function ownSignIn(caller: Caller): Promise<OwnSignIn> {
  return look(caller, 'sign-in.read-own', {}, async ({ tx, now }) => {
    const me = person(caller.actor)
    const account = await findOwnAccount(tx, me.id)
    const app = await findAuthenticatorApp(tx, me.id)
    const passkeys = await listPasskeys(tx, me.id)
    const factors = passkeys.length + (app ? 1 : 0)
    const changes = await listSignInChanges(tx, me.id, 10)
    return {
      email: account?.email ?? '',
      passwordChangedAt: account?.passwordChangedAt.getTime() ?? 0,
      app: app ? { addedAt: app.addedAt.getTime() } : null,
      passkeys: passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
        ...{ id, name, addedAt: addedAt.getTime(), usedAt: lastUsedAt?.getTime() ?? null },
      })),
      recoveryCodes: await countRecoveryCodes(tx, me.id),
      mayRemove: me.kind === 'partner' || factors > 1,
      devices: await devicesOf(tx, me, now, sessionLimits),
      changes: changes.map(({ at, what }) => ({ at: at.getTime(), what })),
    }
  })
}
