import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, safe in an address or a cookie. Given to the person once; we keep only its hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What we keep of a token. A token has full entropy, so a plain SHA-256 cannot be searched backwards. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
