import { expect, test } from 'vitest'
import { nameOfStatement } from '@/lib/data/statement-names'
import { inTransaction } from '@/lib/data/transaction'

test('a connection keeps what it was asked, and is asked by name the next time', async () => {
  const ask = () => inTransaction({ role: 'job' }, (tx) => tx.$queryRaw`SELECT 4711 AS "asked twice"`)
  await ask()
  await ask()
  const kept = await inTransaction(
    { role: 'job' },
    (tx) =>
      tx.$queryRaw<{ times: number }[]>`
      SELECT (generic_plans + custom_plans)::int AS times FROM pg_prepared_statements
       WHERE statement LIKE '%4711 AS "asked twice"' AND name <> ''`,
  )
  expect(kept).toEqual([{ times: 2 }])
})

test('each text has one name, no two the same, and not without end', () => {
  const texts = Array.from({ length: 600 }, (_, place) => `SELECT ${place}`)
  const names = texts.map((sql) => nameOfStatement({ sql }))
  const named = names.filter((name) => name !== '')
  expect(new Set(named).size).toBe(named.length)
  expect(named.length).toBeGreaterThan(400)
  expect(named.length).toBeLessThanOrEqual(500)
  expect(texts.map((sql) => nameOfStatement({ sql }))).toEqual(names)
})
