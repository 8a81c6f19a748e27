import { cookies } from 'next/headers'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'

const startedHereName = () => cookieName('started')
const laterName = () => cookieName('later')
const aDay = 24 * 60 * 60

/** Remembers in this browser which waiting account it asked for; the id is known nowhere else. */
export async function rememberStartedHere(pendingId: string): Promise<void> {
  ;(await cookies()).set(startedHereName(), pendingId, { ...cookieOptions(), maxAge: aDay })
}

export async function startedHere(): Promise<string | undefined> {
  return (await cookies()).get(startedHereName())?.value
}

/** "Someone may see my screen": the private part waits until this browser is closed. */
export async function rememberPrivateLater(later: boolean): Promise<void> {
  const jar = await cookies()
  if (later) jar.set(laterName(), '1', cookieOptions())
  else jar.delete(laterName())
}

/** Whether private questions should be kept for another time in this browser. */
export async function privateLater(): Promise<boolean> {
  return (await cookies()).has(laterName())
}
