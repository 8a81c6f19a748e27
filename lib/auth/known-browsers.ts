import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { cookieName, cookieOptions } from '@/lib/auth/cookie'
import { env } from '@/lib/env'

/**
 * A browser in which somebody has signed in is remembered as known to their account. It opens nothing: wrong passwords
 * are only counted apart for it (see rate-limit.ts). The cookie has always four places of random-looking bytes,
 * whether taken or not, so that it tells nobody how many people have signed in here, or who.
 */
const name = 'known'
const places = 4
const idLength = 12
const sealLength = 16
const aYear = 365 * 24 * 60 * 60

/** Remembers this browser for a person who has just proved who they are. */
export async function rememberBrowser(personId: string): Promise<void> {
  const jar = await cookies()
  const kept = readPlaces(jar.get(cookieName(name))?.value)
  const known = kept.some((place) => isSealed(place, personId))
  const next = known ? kept : [sealed(randomBytes(idLength), personId), ...kept].slice(0, places)
  const value = next.map((place) => place.toString('base64url')).join('.')
  jar.set(cookieName(name), value, { ...cookieOptions(), maxAge: aYear })
}

/** What this browser is called where it is known to the account; undefined where it is not. */
export async function knownBrowser(personId: string): Promise<string | undefined> {
  const kept = readPlaces((await cookies()).get(cookieName(name))?.value)
  // All of them are looked at: how long it takes says nothing.
  const [found] = kept.filter((place) => isSealed(place, personId))
  return found?.subarray(0, idLength).toString('hex')
}

function readPlaces(cookie = ''): Buffer[] {
  const given = cookie
    .slice(0, 400)
    .split('.')
    .map((place) => Buffer.from(place, 'base64url'))
    .filter(({ length }) => length === idLength + sealLength)
  const empty = Array.from({ length: places }, () => randomBytes(idLength + sealLength))
  return [...given, ...empty].slice(0, places)
}

const sealed = (id: Buffer, personId: string) => Buffer.concat([id, seal(id, personId)])

const isSealed = (place: Buffer, personId: string) =>
  timingSafeEqual(place.subarray(idLength), seal(place.subarray(0, idLength), personId))

const seal = (id: Buffer, personId: string) =>
  createHmac('sha256', env.NEXTAUTH_SECRET)
    .update(`known browser ${personId} `)
    .update(id)
    .digest()
    .subarray(0, sealLength)
