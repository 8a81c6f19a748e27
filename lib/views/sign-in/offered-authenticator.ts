import { encode } from 'uqr'
import { type Caller, whoever } from '@/lib/access/actor'
import { authenticatorLink, offeredSecret } from '@/lib/auth/one-time-code'
import { findOwnAccount } from '@/lib/data/accounts'
import { countAuthenticatorApps, findAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { look } from '@/lib/views/look'

/**
 * What an authenticator app is given: the key in groups of four letters, the link that opens an app on the same phone,
 * and the square of that link as rows of dark and light.
 */
export type OfferedAuthenticator = { key: string; link: string; square: boolean[][] }

/** Undefined when there is an app already. The same offer at every look within one session. */
export function offeredAuthenticator(caller: Caller): Promise<OfferedAuthenticator | undefined> {
  return look(caller, 'second-factor.set-up', {}, async ({ tx }) => {
    const { id, loginSessionId } = whoever(caller.actor)
    if (await findAuthenticatorApp(tx, id)) return undefined
    const before = await countAuthenticatorApps(tx, id)
    const secret = offeredSecret({ id, session: loginSessionId, before })
    const account = await findOwnAccount(tx, id)
    const link = authenticatorLink(secret, account?.email ?? '')
    return {
      key: secret.match(/.{4}/g)?.join(' ') ?? secret,
      link,
      square: encode(link, { ecc: 'M', border: 0 }).data,
    }
  })
}
