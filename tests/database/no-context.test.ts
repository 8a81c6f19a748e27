import { beforeAll, describe, expect, it } from 'vitest'
import { printFigure } from '../bench/figure'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

/** AZ8, first half: without a person in the transaction nobody sees a row, in any table, and nobody adds one. */
const db = testDatabase()
beforeAll(() => setScene(db.asOwner))

describe('a connection that does not say who is asking', () => {
  it('sees no row of any table', async () => {
    const tables = await db.asOwner(
      `SELECT relname AS name, has_table_privilege('alongside_app', oid, 'SELECT') AS "mayRead" FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname <> '_prisma_migrations' ORDER BY 1`,
    )
    expect(tables.length).toBeGreaterThan(30)
    // One is the database's own: there is nothing to ask it.
    const own = tables.filter(({ mayRead }) => !mayRead).map(({ name }) => name)
    expect(own).toEqual(['attended_under_before', 'days_beyond_before'])
    let seen = 0
    for (const { name } of tables.filter(({ mayRead }) => mayRead)) {
      const [row] = await db.asApp(`SELECT count(*)::int AS rows FROM ${name}`)
      seen += Number(row?.rows)
    }
    const [all] = await db.asOwner('SELECT count(*)::int AS rows FROM person')
    expect(Number(all?.rows)).toBeGreaterThan(10)
    printFigure({
      id: 'AZ8-no-context',
      value: seen,
      unit: `rows of ${tables.length} tables`,
      bar: 0,
      ok: seen === 0,
    })
    expect(seen).toBe(0)
  })

  it('cannot say it is a person who does not exist and see anything', async () => {
    const rows = await db.asApp(
      `SELECT count(*)::int AS rows FROM person, (SELECT set_config('app.role', 'partner', true), set_config('app.person', $1, true)) AS who`,
      [id('nobody')],
    )
    expect(rows[0]?.rows).toBe(0)
  })
})
