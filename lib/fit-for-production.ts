import { type FieldKey, isGuessable } from '@/lib/field-keys'

/** What production refuses although it has the right shape. `DEMO=1` only lets plain http reach further. */
export type Judged = {
  NEXTAUTH_SECRET: string
  FIELD_KEYS: FieldKey[]
  NEXTAUTH_URL: string
  APP_ORIGIN: string
  DATABASE_URL: string
  SMTP_URL?: string
  DEMO: boolean
}

/** Every reason not to start with these settings, one sentence each; never the value itself. */
export function unfitForProduction(judged: Judged): string[] {
  const { NEXTAUTH_SECRET, FIELD_KEYS, NEXTAUTH_URL, APP_ORIGIN, DATABASE_URL, SMTP_URL, DEMO } = judged
  const problems: string[] = []
  if (isKnown(NEXTAUTH_SECRET)) {
    problems.push(
      'NEXTAUTH_SECRET is a well-known or repeated text: make a random one, for example with openssl rand -hex 32.',
    )
  }
  if (FIELD_KEYS.some(isGuessable)) {
    problems.push(
      'FIELD_KEYS holds a key that could be guessed: make a random one, for example with openssl rand -base64 32.',
    )
  }
  for (const [name, url] of Object.entries({ DATABASE_URL, SMTP_URL })) {
    if (url && isKnownPassword(url))
      problems.push(`${name} holds a well-known password: choose a random one.`)
  }
  if (new URL(NEXTAUTH_URL).origin !== APP_ORIGIN)
    problems.push('NEXTAUTH_URL and APP_ORIGIN name different places.')
  if (!DEMO && !reachedSafely(APP_ORIGIN)) problems.push('APP_ORIGIN must start with https:// in production.')
  return problems
}

/** Plain http is for this machine alone. */
const reachedSafely = (origin: string) =>
  origin.startsWith('https://') || ['localhost', '127.0.0.1'].includes(new URL(origin).hostname)

/** Texts that stand in examples and tutorials, or that a tired hand types: each could be guessed. */
const known = /change|secret|passw|example|default|replace|your[-_ ]|placeholder|test|dummy|1234567|abcdefg/i

const isKnown = (secret: string) => known.test(secret) || new Set(secret).size < 10

const isKnownPassword = (url: string) => {
  const password = decodeURIComponent(new URL(url).password)
  return (
    password !== '' &&
    (known.test(password) || ['postgres', 'alongside', 'alongside_app', 'admin', 'root'].includes(password))
  )
}
