import { createHmac, randomInt } from 'node:crypto'
import { env } from '@/lib/env'

const howMany = 10
/** No letter that is taken for another one on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten codes of ten letters (49 bits each), such as `k3mpw-8hzqn`. Given to the person once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const code = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })
}

/** A code as it may have been typed: capitals, blanks and dashes do not matter. Undefined when it can be none. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll(/[\s-]/g, '')
  return code.length === 10 && [...code].every((letter) => letters.includes(letter)) ? code : undefined
}

/** What we keep of a code: the name of a key from outside the database, and the HMAC it makes of person and code. */
export function hashRecoveryCode(personId: string, code: string): string {
  const [current] = recoveryHashes(personId, code)
  if (!current) throw new Error('there is no key to keep codes with')
  return current
}

/** The same under every listed key, the current one first: a code outlives a change of keys. */
export function recoveryHashes(personId: string, code: string): string[] {
  const plain = readRecoveryCode(code)
  if (!plain) return []
  return env.FIELD_KEYS.map(({ id, key }) => {
    const own = createHmac('sha256', key).update('recovery codes').digest()
    return `${id}.${createHmac('sha256', own).update(`${personId} ${plain}`).digest('base64url')}`
  })
}
