import { z } from 'zod'

/**
 * What the program must be told before it starts. Read at first use, so that building needs no secret; a server reads
 * everything at once when it starts (`lib/boot.ts`) and refuses to run on a bad one.
 */
export type Env = z.infer<typeof readable> & { production: boolean }

let read: Env | undefined

export const env = new Proxy({} as Env, {
  get(_, name: keyof Env) {
    read ??= complete(process.env)
    return read[name]
  },
})

function complete(source: Source): Env {
  const { value, problems } = readEnv(source)
  if (value) return value
  throw new Error(problems.join(' '))
}

type Source = Record<string, string | undefined>

/** Every problem as one sentence a person can act on, or the settings. Never repeats a secret's value. */
export function readEnv(source: Source): { value?: Env; problems: string[] } {
  const production = source.NODE_ENV === 'production'
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const answer = readable.safeParse({ ...(production ? {} : atHome), ...given })
  if (!answer.success) return { problems: [...new Set(answer.error.issues.map((issue) => issue.message))] }
  const value = { ...answer.data, production }
  const problems = production ? unfitForProduction(value) : []
  return problems.length > 0 ? { problems } : { value, problems }
}

/** Outside production the address may be left out. */
const atHome = { APP_ORIGIN: 'http://localhost:3000', NEXTAUTH_URL: 'http://localhost:3000' }

const urlOf = (name: string, example: string, protocol: RegExp) =>
  z.url({
    protocol,
    error: (issue) =>
      `${name} ${issue.input === undefined ? 'is not set' : 'is not an address'}: it looks like ${example}.`,
  })

const readable = z.object({
  DATABASE_URL: urlOf('DATABASE_URL', 'postgresql://alongside_app:…@host:5432/alongside', /^postgres(ql)?$/),
  APP_ORIGIN: urlOf('APP_ORIGIN', 'https://portal.example.org', /^https?$/).refine(
    (url) => new URL(url).origin === url,
    {
      error: 'APP_ORIGIN is an origin: scheme, host and port, without a path or a slash at the end.',
    },
  ),
  NEXTAUTH_URL: urlOf('NEXTAUTH_URL', 'the same as APP_ORIGIN', /^https?$/),
  NEXTAUTH_SECRET: z
    .string({ error: 'NEXTAUTH_SECRET is not set: give it 32 random characters or more.' })
    .min(32, { error: 'NEXTAUTH_SECRET is too short: give it 32 random characters or more.' }),
  SMTP_URL: urlOf('SMTP_URL', 'smtps://name:password@mail.example.org', /^smtps?$/).optional(),
  MAIL_FROM: z.string().default('Alongside <no-reply@localhost>'),
  DEMO: z
    .enum(['0', '1'], { error: 'DEMO is 1 for the demo, and otherwise left out.' })
    .default('0')
    .transform((given) => given === '1'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
})

function unfitForProduction({
  NEXTAUTH_SECRET,
  NEXTAUTH_URL,
  APP_ORIGIN,
  DATABASE_URL,
  SMTP_URL,
  DEMO,
}: Env): string[] {
  const problems: string[] = []
  if (isKnown(NEXTAUTH_SECRET)) {
    problems.push(
      'NEXTAUTH_SECRET is a well-known or repeated text: make a random one, for example with openssl rand -hex 32.',
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
