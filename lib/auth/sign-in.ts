import { createHash, randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import type { Half, SignedIn } from '@/lib/access/actor'
import { keepSession } from '@/lib/auth/begin-session'
import { cookieName, cookieOptions, hostPrefix } from '@/lib/auth/cookie'
import { authOptions } from '@/lib/auth/options'
import { ConnectionLost } from '@/lib/data/lost-connections'
import { requestOf } from '@/lib/edge/open-requests'
import { env } from '@/lib/env'

const forgeryCookie = () => `${hostPrefix()}next-auth.csrf-token`
const credentials = { nextauth: ['callback', 'credentials'] }

/**
 * Signs someone in through next-auth's own credentials callback, from a form that also works without JavaScript.
 * Its anti-forgery pair is made and thrown away here: the origin guard has already vouched for the form.
 * @returns who is signed in now, by half where a second factor is still missing, the cookie being set; undefined when address and password do not go together
 */
export async function signIn(email: string, password: string): Promise<SignedIn | Half | undefined> {
  const jar = await cookies()
  const csrfToken = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${csrfToken}${env.NEXTAUTH_SECRET}`).digest('hex')
  jar.set(forgeryCookie(), `${csrfToken}|${proof}`, { ...cookieOptions(), maxAge: 60 })
  const body = new URLSearchParams({ csrfToken, email, password, json: 'true' })
  const request = new NextRequest(`${env.NEXTAUTH_URL}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  const answer: Response = await NextAuth(request, { params: Promise.resolve(credentials) }, authOptions())
  jar.delete(forgeryCookie())
  const beginning = `${cookieName()}=`
  const given = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(beginning))
  const token = given?.slice(beginning.length).split(';')[0]
  // Nobody may be told that their password is wrong where nobody could look.
  if (!token && requestOf(await headers())?.unreached) throw new ConnectionLost()
  return token ? keepSession(token) : undefined
}
