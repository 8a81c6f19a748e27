import { beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { printFigure } from '../bench/figure'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

/**
 * AZ8, second half: 10,000 transactions of 50 people interleaved on a pool of 20 connections. Each counts the rows of
 * others it can see in a table where a person sees only their own; a setting left behind on a pooled connection would
 * show here.
 */
const db = testDatabase()
const people = Array.from({ length: 50 }, (_, index) => id(`reader-${index}`))

beforeAll(async () => {
  await setScene(db.asOwner)
  for (const person of people) {
    await db.asOwner(`INSERT INTO person (id, role, name) VALUES ($1, 'partner', 'reader')`, [person])
    await db.asOwner(`INSERT INTO private_answer VALUES ($1, 'substance-related-concern', 'no', now())`, [
      person,
    ])
  }
})

it('never shows one person another’s rows', { timeout: 600_000 }, async () => {
  let foreign = 0
  let own = 0
  let next = 0
  const transactions = 10_000
  const worker = async () => {
    while (next < transactions) {
      const turn = next++
      // Every eleventh has nobody in it, to find what the one before left on the connection.
      const personId = turn % 11 === 0 ? undefined : people[(turn * 7) % people.length]
      await inTransaction({ role: 'partner', personId }, async (tx) => {
        const rows = await tx.privateAnswer.findMany({ select: { personId: true } })
        for (const row of rows) row.personId === personId ? own++ : foreign++
      })
    }
  }
  await Promise.all(Array.from({ length: 40 }, worker))
  printFigure({
    id: 'AZ8',
    value: foreign,
    unit: `foreign-rows-in-${transactions}`,
    bar: 0,
    ok: foreign === 0,
  })
  expect(own).toBe(transactions - Math.ceil(transactions / 11))
  expect(foreign).toBe(0)
})
