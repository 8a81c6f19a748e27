import { demoSecret } from '@/lib/auth/demo-authenticator'
import { insertAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { inTransaction } from '@/lib/data/transaction'

/** Gives somebody of the demo an authenticator app, whose codes `/dev/codes` shows. None of its codes was used yet. */
export async function giveAuthenticator(personId: string, now: Date): Promise<void> {
  await inTransaction({ role: 'half', halfId: personId }, (tx) =>
    insertAuthenticatorApp(tx, { personId, secret: demoSecret(personId), lastStep: 0, now }),
  )
}
