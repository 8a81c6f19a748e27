import { randomBytes } from 'node:crypto'

/** What lib/env asks for, in its testing values; a test that is about settings sets its own. */
Object.assign(process.env, {
  TZ: 'UTC',
  APP_ORIGIN: 'http://localhost:3000',
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'a secret that only the tests know, long enough',
  FIELD_KEYS: `tests:${randomBytes(32).toString('base64')}`,
  LOG_LEVEL: 'silent',
})
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
