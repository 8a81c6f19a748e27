import { openSession } from '@/lib/auth/open-session'
import { hashToken } from '@/lib/auth/tokens'
import { findAuthenticatorApp } from '@/lib/data/authenticator-apps'
import { markProved } from '@/lib/data/login-sessions'
import { listPasskeys } from '@/lib/data/passkeys'
import { inTransaction } from '@/lib/data/transaction'
import { giveAuthenticator } from '../../prisma/demo/second-factors'

/**
 * The token of a session in which the second factor was proved at this moment. Who has none is given an authenticator
 * app, whose codes are those of the demo.
 */
export async function provedSession(personId: string, now: Date): Promise<string> {
  const asker = { role: 'half', halfId: personId } as const
  const hasFactor = () =>
    inTransaction(asker, async (tx) => {
      const app = await findAuthenticatorApp(tx, personId)
      return app !== undefined || (await listPasskeys(tx, personId)).length > 0
    })
  if (!(await hasFactor())) {
    await giveAuthenticator(personId, now).catch(async (error) => {
      // Of several browsers made at once, one is the first.
      if (!(await hasFactor())) throw error
    })
  }
  const token = await openSession(personId, now)
  await inTransaction(asker, async (tx) => {
    const session = await tx.loginSession.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } })
    await markProved(tx, session.id, now)
  })
  return token
}
