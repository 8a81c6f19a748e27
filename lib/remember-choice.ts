import { cookies } from 'next/headers'
import type { Locale } from '@/lib/i18n/locales'
import { wayBack } from '@/lib/way-back'

const aYear = 365 * 24 * 60 * 60

/** Keeps a small, impersonal choice in a cookie (or drops it with `null`) and goes back to where the person was. */
export function rememberChoice(request: Request, name: 'locale' | 'theme', value: string | null): Response {
  const cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${value === null ? 0 : aYear}; SameSite=Lax; HttpOnly`
  return new Response(null, {
    status: 303,
    headers: { location: wayBack(request), 'set-cookie': cookie, 'cache-control': 'no-store' },
  })
}

/** Goes on in the language somebody began in; a choice of their own stays. For server actions. */
export async function goOnIn(locale: Locale): Promise<void> {
  const jar = await cookies()
  if (jar.has('locale')) return
  jar.set('locale', locale, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
}
