import { cookies } from 'next/headers'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'

const startedHereName = () => cookieName('started')
const laterName = () => cookieName('later')
const aloneName = () => cookieName('alone')
const aDay = 24 * 60 * 60

/** Remembers in this browser which waiting account it asked for; the id is known nowhere else. */
export async function rememberStartedHere(pendingId: string): Promise<void> {
  ;(await cookies()).set(startedHereName(), pendingId, { ...cookieOptions(), maxAge: aDay })
}

export async function startedHere(): Promise<string | undefined> {
  return (await cookies()).get(startedHereName())?.value
}

/** "Someone may see my screen": the private part waits until this browser is closed, or they say that they are alone. */
export async function rememberPrivateLater(later: boolean): Promise<void> {
  const jar = await cookies()
  if (later) jar.set(laterName(), '1', cookieOptions())
  else jar.delete(laterName())
  if (later) jar.delete(aloneName())
}

/** Whether private questions should be kept for another time in this browser. */
export async function privateLater(): Promise<boolean> {
  return (await cookies()).has(laterName())
}

/** "Yes, I am alone": opens the pages of the private part until this session ends or somebody may see the screen. */
export async function rememberAlone(): Promise<void> {
  await rememberPrivateLater(false)
  ;(await cookies()).set(aloneName(), '1', cookieOptions())
}

/** Whoever signs in next is asked anew (`sign-out.ts` ends every session of this browser, before another one begins). */
export async function forgetAlone(): Promise<void> {
  ;(await cookies()).delete(aloneName())
}

export async function saidAlone(): Promise<boolean> {
  return (await cookies()).has(aloneName())
}
