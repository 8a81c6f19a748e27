import { expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { testDatabase } from '../support/database'

testDatabase()

test('statements asked for side by side in a transaction run one after another, and the driver warns of nothing', async () => {
  const warnings: string[] = []
  const listen = (warning: Error) => warnings.push(warning.message)
  process.on('warning', listen)
  const order: number[] = []
  const turns = Array.from({ length: 8 }, (_, turn) => turn)
  await inTransaction({ role: 'job' }, (tx) =>
    Promise.all(
      turns.map(async (turn) => {
        await tx.$queryRaw`SELECT pg_sleep(${(8 - turn) / 200})::text`
        order.push(turn)
      }),
    ),
  )
  process.off('warning', listen)
  expect(order).toEqual(turns)
  expect(warnings).toEqual([])
})
