import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** What a signature vouches for: every field of its row, in the order in which it was written down. */
export type Sealable = readonly (string | number | null)[]

/**
 * Seals a signature or a copy with a key that is not in the database: `key id.HMAC-SHA-256`. The key is derived from
 * the first of FIELD_KEYS (HKDF, RFC 5869) for this use alone, so that it never seals anything else.
 */
export function sealOf(fields: Sealable): string {
  const [current] = env.FIELD_KEYS
  if (!current) throw new Error('there is no key to seal with')
  return `${current.id}.${macOf(fields, current.key)}`
}

/** Whether nothing was changed since it was sealed; with whichever listed key sealed it. */
export function isSealSound(seal: string, fields: Sealable): boolean {
  const [id, mac = ''] = seal.split('.')
  const known = env.FIELD_KEYS.find((one) => one.id === id)
  if (!known) return false
  const wanted = Buffer.from(macOf(fields, known.key))
  const given = Buffer.from(mac)
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

function macOf(fields: Sealable, key: Buffer): string {
  const derived = Buffer.from(hkdfSync('sha256', key, '', 'alongside consent seal', 32))
  return createHmac('sha256', derived).update(JSON.stringify(fields)).digest('base64url')
}
