import { createHash, randomBytes } from 'node:crypto'
import NextAuth from 'next-auth'
import { cookies, headers } from 'next/headers'
import { NextRequest } from 'next/server'
import { overHttps, sessionCookie } from '@/lib/auth/cookie'
import { authOptions } from '@/lib/auth/options'

const forgeryCookie = `${overHttps ? '__Host-' : ''}next-auth.csrf-token`
const credentials = { nextauth: ['callback', 'credentials'] }

/**
 * Signs someone in through next-auth's own credentials callback, from a form that also works without JavaScript.
 * Its anti-forgery pair is made and thrown away here: the origin guard has already vouched for the form.
 * @returns whether the address and password were right; the cookie is then set
 */
export async function signIn(email: string, password: string): Promise<boolean> {
  const jar = await cookies()
  const csrfToken = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${csrfToken}${authOptions.secret}`).digest('hex')
  jar.set(forgeryCookie, `${csrfToken}|${proof}`, { ...sessionCookie.options, maxAge: 60 })
  const address = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const body = new URLSearchParams({ csrfToken, email, password, address, json: 'true' })
  const request = new NextRequest(`${process.env.NEXTAUTH_URL}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  const answer: Response = await NextAuth(request, { params: Promise.resolve(credentials) }, authOptions)
  jar.delete(forgeryCookie)
  const beginning = `${sessionCookie.name}=`
  const given = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(beginning))
  const token = given?.slice(beginning.length).split(';')[0]
  if (!token) return false
  jar.set(sessionCookie.name, token, sessionCookie.options)
  return true
}
