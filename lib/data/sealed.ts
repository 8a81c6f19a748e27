import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

/** The place a sealed text belongs to: its table, its column, and what names its row. */
export type SealedAt = { table: string; column: string; row: string }

/**
 * Seals a text for one place with the current key: AES-256-GCM (NIST SP 800-38D, random 96-bit nonce), as
 * `key id.nonce.tag.cipher`. The place is authenticated with it, so that what is moved elsewhere does not open.
 */
export function seal(text: string, at: SealedAt): string {
  const [current] = env.FIELD_KEYS
  if (!current) throw new Error('there is no key to seal with')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', current.key, nonce).setAAD(placeOf(at, current.id))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [current.id, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
    '.',
  )
}

/** Opens what was sealed for this place, with whichever listed key sealed it. Throws when it was moved or changed. */
export function unseal(sealed: string, at: SealedAt): string {
  const [id = '', ...parts] = sealed.split('.')
  const known = env.FIELD_KEYS.find((one) => one.id === id)
  if (!known) throw new NotOpened('its key is not among FIELD_KEYS')
  const [nonce, tag, cipher] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (parts.length !== 3 || nonce?.length !== 12 || tag?.length !== 16 || !cipher)
    throw new NotOpened('it is torn')
  try {
    const opening = createDecipheriv('aes-256-gcm', known.key, nonce, { authTagLength: 16 })
    opening.setAAD(placeOf(at, id)).setAuthTag(tag)
    return Buffer.concat([opening.update(cipher), opening.final()]).toString('utf8')
  } catch {
    throw new NotOpened('it was changed, or belongs to another place')
  }
}

/** Whether it was sealed with a key that is no longer the first: then it is sealed anew when it is next written. */
export const isSealedWithOldKey = (sealed: string) => !sealed.startsWith(`${env.FIELD_KEYS[0]?.id}.`)

/** Never says what was sealed, or where. */
export class NotOpened extends Error {
  constructor(why: string) {
    super(`a sealed text did not open: ${why}`)
    this.name = 'NotOpened'
  }
}

/** Lengths in front, so that no two places are written alike. */
const placeOf = ({ table, column, row }: SealedAt, keyId: string) =>
  Buffer.from([table, column, row, keyId].map((part) => `${part.length}:${part}`).join('|'))
