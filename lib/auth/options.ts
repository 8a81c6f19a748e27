import { headers } from 'next/headers'
import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { callerAddress } from '@/lib/auth/caller-address'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'
import { actorBehind } from '@/lib/auth/current-actor'
import { deviceHere } from '@/lib/auth/device'
import { knownBrowser } from '@/lib/auth/known-browsers'
import { sessionLimits } from '@/lib/auth/limits'
import { openSession } from '@/lib/auth/open-session'
import { hashToken } from '@/lib/auth/tokens'
import { systemClock } from '@/lib/clock'
import { revokeLoginSession } from '@/lib/data/login-sessions'
import { isConnectionLost } from '@/lib/data/lost-connections'
import { inTransaction } from '@/lib/data/transaction'
import { noteUnreached } from '@/lib/edge/open-requests'
import { env } from '@/lib/env'
import { checkPassword } from '@/lib/use-cases/door/check-password'

/**
 * next-auth with its tokens replaced: the cookie holds an opaque token looked up in our own table, so that signing
 * out, deactivating someone or changing a password ends a session at the next request. Its default, a signed token,
 * would go on working after all of these. Nothing a browser sends (`session.update`) is ever written.
 */
export const authOptions = (): AuthOptions => ({
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionLimits.absolutePartner / 1000 },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/' },
  cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      // Answers null and never throws: a thrown text would land in an address bar.
      async authorize(given) {
        try {
          const address = await callerAddress()
          return await checkPassword({ ...given, address, knownBrowser, clock: systemClock })
        } catch (error) {
          if (isConnectionLost(error)) noteUnreached(await headers())
          return null
        }
      },
    }),
  ],
  jwt: {
    async encode({ token }) {
      if (typeof token?.opaque === 'string') return token.opaque
      if (!token?.sub) return ''
      return openSession(token.sub, systemClock(), await deviceHere())
    },
    async decode({ token }) {
      if (!token) return null
      const actor = await actorBehind(token, 'ordinary')
      return actor.kind === 'anonymous' || actor.kind === 'job' ? null : { sub: actor.id, opaque: token }
    },
  },
  callbacks: {
    jwt: ({ token }) => token,
    // What a page's script could read says only that someone is signed in.
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ baseUrl }) => baseUrl,
  },
  events: {
    async signOut({ token }) {
      const opaque = token?.opaque
      if (typeof opaque !== 'string') return
      await inTransaction({ role: 'door' }, (tx) =>
        revokeLoginSession(tx, hashToken(opaque), 'signed out', systemClock()),
      )
    },
  },
})
