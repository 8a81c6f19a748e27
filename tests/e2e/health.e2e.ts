import { expect, test } from '@playwright/test'
import pg from 'pg'

test('a server says that it lives, and that it is ready', async ({ request }) => {
  const live = await request.get('/api/health/live')
  expect(await live.json()).toEqual({ status: 'live' })
  const ready = await request.get('/api/health/ready')
  expect(await ready.json()).toEqual({ status: 'ready', database: true, migrations: true, queue: true })
})

test('a server without its newest migration is alive but not ready', async ({ request }) => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  const newest = '(select max(migration_name) from _prisma_migrations)'
  try {
    await owner.query(`update _prisma_migrations set rolled_back_at = now() where migration_name = ${newest}`)
    const ready = await request.get('/api/health/ready')
    expect(ready.status()).toBe(503)
    expect(await ready.json()).toMatchObject({ status: 'not ready', database: true, migrations: false })
    expect((await request.get('/api/health/live')).status()).toBe(200)
  } finally {
    await owner.query('update _prisma_migrations set rolled_back_at = null')
    await owner.end()
  }
  await expect(await request.get('/api/health/ready')).toBeOK()
})
