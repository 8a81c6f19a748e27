import { type Caller, whoever } from '@/lib/access/actor'
import { findAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { listPasskeys } from '@/lib/data/passkeys'
import { programPhone } from '@/lib/gateways/telephone/program-phone'
import { look } from '@/lib/views/look'

/** Which ways there are to prove who one is, and the number to call when none is at hand; null where none is named. */
export type SecondStep = { hasApp: boolean; hasPasskey: boolean; phone: string | null }

export function secondStep(caller: Caller): Promise<SecondStep> {
  return look(caller, 'second-factor.prove', {}, async ({ tx }) => {
    const { id } = whoever(caller.actor)
    return {
      hasApp: (await findAuthenticatorApp(tx, id)) !== undefined,
      hasPasskey: (await listPasskeys(tx, id)).length > 0,
      phone: programPhone(),
    }
  })
}
