import { env } from '@/lib/env'

/** Over https a cookie is bound to this host and never sent in the clear; plain http exists on localhost only. */
export const hostPrefix = () => (env.APP_ORIGIN.startsWith('https://') ? '__Host-' : '')

/**
 * The full name of one of our cookies; the one without a name of its own holds the session. No other name may begin
 * like that one: next-auth takes every cookie whose name does for a piece of the session's and puts them together.
 */
export const cookieName = (own?: string) => `${hostPrefix()}${own ? `door-${own}` : 'alongside'}`

export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: hostPrefix() !== '' }) as const
