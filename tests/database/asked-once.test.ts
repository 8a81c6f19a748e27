import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { attacksOn, type Query } from '../support/attacks'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

/** What a payer is asked for, and what it says no to, past all of our code. */
const database = testDatabase()
const { allowed, refuses } = attacksOn(database)

beforeAll(() => setScene(database.asOwner))

const columns = `id, chain, coverage_id, person_id, service_code, recorded_by, recorded_at, status, asked_units, asked_per_week,
  asked_from, asked_until`
const ask = (query: Query, values: string) =>
  query(
    `INSERT INTO prior_authorization (${columns})
     SELECT gen_random_uuid(), gen_random_uuid(), id, person_id, 'H0015', person_id, now(), ${values}
       FROM coverage WHERE person_id = $1 ORDER BY id LIMIT 1`,
    [id('maya')],
  )
const march = `'to-ask', 3, 3, '2027-03-01', '2027-04-01'`
const sinceMid = `'asked', 3, 3, '2027-03-15', '2027-05-01'`
const april = `'asked', 3, 3, '2027-04-01', '2027-05-01'`
const noDays = `'asked', NULL, NULL, NULL, NULL`

test('the same days of a service are asked of a plan by one open request', async () => {
  await allowed(async (query) => {
    await ask(query, march)
    await ask(query, april)
  })
  const both = (other: string) => async (query: Query) => {
    await ask(query, march)
    await ask(query, other)
  }
  await refuses('prior_authorization_asked_once', both(sinceMid))
  await refuses('prior_authorization_asked_once', both(noDays))
})

test('a no has its reason, and a day to appeal by where it is written', async () => {
  const answer = (more: string) => async (query: Query) => {
    await ask(query, march)
    await query(
      `UPDATE prior_authorization SET status = 'partly-approved', asked_on = '2027-02-01', answered_on = '2027-02-03', reference = 'PA',
              units = 2, from_day = '2027-03-01', until_day = '2027-03-08', ${more}`,
    )
  }
  await allowed(answer(`denied_sealed = 'x', appeal_by = '2027-03-01', appeal_source = 'letter'`))
  await refuses('prior_authorization_no_says_why', answer('denied_sealed = NULL'))
  await refuses(
    'prior_authorization_appeal_has_source',
    answer(`denied_sealed = 'x', appeal_by = '2027-03-01'`),
  )
})

test('what stood twice before the constraint stays, and ends', async () => {
  await allowed(async (query) => {
    await query(`ALTER TABLE prior_authorization DROP CONSTRAINT prior_authorization_asked_once,
                   DROP CONSTRAINT prior_authorization_asked_beside`)
    await query('ALTER TABLE prior_authorization DROP COLUMN asked_beside')
    for (const days of [march, sinceMid, noDays]) await ask(query, days)
    const migration = 'prisma/migrations/20261124000300_asked_for_once/migration.sql'
    await query(readFileSync(migration, 'utf8'))
    const marked = 'SELECT count(*)::int AS count FROM prior_authorization WHERE asked_beside'
    expect(await query(marked)).toEqual([{ count: 2 }])
    await query('UPDATE prior_authorization SET superseded_at = now() WHERE asked_beside')
    expect(await query(marked)).toEqual([{ count: 2 }])
  })
})
