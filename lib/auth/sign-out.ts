import { cookies } from 'next/headers'
import { cookieName } from '@/lib/auth/cookie'
import { forgetAlone } from '@/lib/auth/door-cookies'
import { hashToken } from '@/lib/auth/tokens'
import { systemClock } from '@/lib/clock'
import { revokeLoginSession } from '@/lib/data/login-sessions'
import { inTransaction } from '@/lib/data/transaction'

/** Ends the session on the server, then takes the cookie back. A copied cookie is worth nothing afterwards. */
export async function signOut(
  reason: 'signed out' | 'left the site' | 'handed over' | 'someone signed in',
): Promise<void> {
  const jar = await cookies()
  const token = jar.get(cookieName())?.value
  if (token) {
    await inTransaction({ role: 'door' }, (tx) =>
      revokeLoginSession(tx, hashToken(token), reason, systemClock()),
    )
  }
  await takeCookieBack()
}

/** Nobody at this browser is signed in any more, also where the server could not be told. */
export async function takeCookieBack(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieName())
  await forgetAlone()
}
