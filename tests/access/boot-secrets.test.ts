import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '@/lib/env'

/** A server's environment as it should be in production. */
const good = {
  NODE_ENV: 'production',
  NEXT_RUNTIME: 'nodejs',
  APP_ORIGIN: 'https://portal.example.org',
  NEXTAUTH_URL: 'https://portal.example.org',
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  FIELD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  DATABASE_URL: `postgresql://alongside_app:${randomBytes(16).toString('hex')}@127.0.0.1:1/none`,
  SMTP_URL: `smtps://portal:${randomBytes(16).toString('hex')}@127.0.0.1:1`,
  LOG_LEVEL: 'silent',
}

const bad: [what: string, change: Record<string, string | undefined>, sentence: RegExp][] = [
  ['no sign-in secret', { NEXTAUTH_SECRET: undefined }, /NEXTAUTH_SECRET is not set/],
  ['an empty sign-in secret', { NEXTAUTH_SECRET: '' }, /NEXTAUTH_SECRET is not set/],
  ['a short sign-in secret', { NEXTAUTH_SECRET: good.NEXTAUTH_SECRET.slice(0, 31) }, /too short/],
  ['a secret from a tutorial', { NEXTAUTH_SECRET: 'your-secret-here-change-me-please-now' }, /well-known/],
  ['a secret of one letter', { NEXTAUTH_SECRET: 'x'.repeat(64) }, /well-known or repeated/],
  ['no key for sealed fields', { FIELD_KEYS: undefined }, /FIELD_KEYS is not set/],
  ['an empty key for sealed fields', { FIELD_KEYS: '' }, /FIELD_KEYS is not set/],
  [
    'a short key for sealed fields',
    { FIELD_KEYS: `k1:${randomBytes(16).toString('base64')}` },
    /cannot be read/,
  ],
  [
    'a typed key for sealed fields',
    { FIELD_KEYS: `k1:${btoa('please change this key, 32 bytes')}` },
    /guessed/,
  ],
  ['a key of zeros', { FIELD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }, /could be guessed/],
  ['an origin that is none', { APP_ORIGIN: 'portal' }, /APP_ORIGIN is not an address/],
  ['an NPI with a slip in it', { PROGRAM_NPI: '1234567890' }, /PROGRAM_NPI is not an NPI/],
  ['a clearing house without an address', { PAYER_URL: 'nonsense' }, /PAYER_URL is not an address/],
  ['names sent in the clear', { PAYER_URL: 'http://house.example.org' }, /PAYER_URL must start with https/],
  ['a place that is none', { PAYER_SEND_FIELD: 'a..b' }, /PAYER_SEND_FIELD is a place in JSON/],
  ['no database', { DATABASE_URL: undefined }, /DATABASE_URL is not set/],
  ['a database that is none', { DATABASE_URL: 'localhost' }, /DATABASE_URL is not an address/],
  ['a default database password', { DATABASE_URL: 'postgresql://app:postgres@db/x' }, /well-known password/],
  [
    'a guessable database password',
    { DATABASE_URL: 'postgresql://app:changeme@db/x' },
    /well-known password/,
  ],
  ['a default mail password', { SMTP_URL: 'smtps://portal:password@mail' }, /SMTP_URL holds a well-known/],
  ['no address of its own', { APP_ORIGIN: undefined }, /APP_ORIGIN is not set/],
  ['plain http outside this machine', { APP_ORIGIN: 'http://portal.example.org' }, /must start with https/],
  ['an address with a path', { APP_ORIGIN: 'https://portal.example.org/x' }, /APP_ORIGIN is an origin/],
  ['a sign-in address elsewhere', { NEXTAUTH_URL: 'https://elsewhere.example.org' }, /different places/],
]

test('a good environment is accepted', async () => {
  expect(readEnv(good)).toMatchObject({ problems: [], value: { production: true, DEMO: false } })
  expect(await boot(good)).toMatchObject({ code: 0 })
})

test('a server with a missing, short or default secret ends before its first answer', async () => {
  const answers: { code: number | null; said: string }[] = []
  for (let next = 0; next < bad.length; next += 4) {
    answers.push(
      ...(await Promise.all(bad.slice(next, next + 4).map(([, change]) => boot({ ...good, ...change })))),
    )
  }
  const refused = answers.filter(({ code }) => code === 1).length
  const verdict = refused === bad.length ? 'ok' : 'short'
  console.log(`figure CF1 ${refused} refused-of-${bad.length} (bar ${bad.length}) ${verdict}`)
  for (const [at, [what, , sentence]] of bad.entries()) {
    expect(answers[at], what).toMatchObject({ code: 1, said: expect.stringMatching(sentence) })
  }
})

test.each(['two', '-1', '1.5', '10'])(
  '%s proxies in front are none that could be counted',
  (TRUSTED_PROXIES) => {
    expect(readEnv({ ...good, TRUSTED_PROXIES }).problems).toEqual([
      'TRUSTED_PROXIES is how many proxies of your own stand in front of the program: 0 to 9.',
    ])
  },
)

test('a sentence never repeats the secret it is about', () => {
  for (const [what, change] of bad) {
    const said = readEnv({ ...good, ...change }).problems.join('\n')
    for (const secret of ['changeme', 'your-secret-here', good.NEXTAUTH_SECRET.slice(0, 31)]) {
      expect(said, what).not.toContain(secret)
    }
  }
})

/** Starts what a server starts with, in a process of its own; one that is still up after its checks is told to end. */
function boot(
  environment: Record<string, string | undefined>,
): Promise<{ code: number | null; said: string }> {
  const program = `await (await import('./instrumentation.ts')).register(); process.exit(0)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
  })
  let said = ''
  child.stderr.on('data', (words) => {
    said += words
  })
  return new Promise((done) => child.once('close', (code) => done({ code, said })))
}
