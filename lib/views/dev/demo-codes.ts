import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { demoAddresses, demoSecret } from '@/lib/auth/demo-authenticator'
import { codeAt, stepAt, stepSeconds } from '@/lib/auth/one-time-code'
import { listAccountsAt } from '@/lib/data/accounts'
import { look } from '@/lib/views/look'

export type DemoCodes = { secondsLeft: number; people: { email: string; code: string }[] }

/** The code each demo person's app shows at this moment. Only where a demo is allowed. */
export function demoCodes({ clock }: Caller): Promise<DemoCodes> {
  if (!demoAllowed()) throw new NotFound()
  return look({ actor: { kind: 'anonymous' }, clock }, 'dev.read', {}, async ({ tx, now }) => {
    const accounts = await listAccountsAt(tx, demoAddresses)
    const step = stepAt(now)
    return {
      secondsLeft: stepSeconds - (Math.floor(now.getTime() / 1000) % stepSeconds),
      people: accounts.map(({ personId, email }) => ({ email, code: codeAt(demoSecret(personId), step) })),
    }
  })
}
