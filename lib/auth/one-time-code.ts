import { createHmac, timingSafeEqual } from 'node:crypto'
import { base32, fromBase32 } from '@/lib/auth/base32'
import { env } from '@/lib/env'

/** Seconds for which one code stands. */
export const stepSeconds = 30

/** The number of the thirty-second step a moment falls into. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/**
 * The six digits of one step: RFC 6238 with SHA-1, over RFC 4226's dynamic truncation, as every authenticator app
 * reckons them. `secret` is base32.
 */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The step whose code this is: the present one, or a neighbour for clocks that are a little off (RFC 6238, 5.2). */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const present = stepAt(now)
  // All three are compared: how long it takes says nothing.
  const [found] = [present, present - 1, present + 1].filter((step) => isSame(codeAt(secret, step), code))
  return found
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/**
 * The secret an authenticator app is offered on the page that sets it up: the same at every look within one session,
 * so that nothing is stored before a code has confirmed it. `before`: how many apps there have been.
 */
export function offeredSecret({
  id,
  session,
  before,
}: {
  id: string
  session: string
  before: number
}): string {
  const [current] = env.FIELD_KEYS
  if (!current) throw new Error('there is no key to make a secret with')
  const offer = createHmac('sha256', current.key).update(`authenticator offer ${id} ${session} ${before}`)
  return base32(offer.digest().subarray(0, 20))
}

/** What an authenticator app reads from the square or from the link. It shows our name and the address. */
export function authenticatorLink(secret: string, email: string): string {
  const label = `Alongside:${email}`
  return `otpauth://totp/${encodeURIComponent(label)}?secret=${secret}&issuer=Alongside`
}
