/** Over https the cookie is bound to this host and never sent in the clear; plain http exists on localhost only. */
export const overHttps = (process.env.APP_ORIGIN ?? '').startsWith('https://')

export const sessionCookie = {
  name: overHttps ? '__Host-alongside' : 'alongside',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps },
} as const
