import { expect } from 'vitest'
import { inPassing, refusedBy, type testDatabase } from './database'
import { takeAway } from './take-away'

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
export type Attack = (query: Query) => Promise<unknown>

/**
 * Attacks by raw SQL, as the owner of the tables and past all of our code. Each fails with the name of the guard that
 * stands for the rule. Every attack has a sound twin beside it, so that a guard that refuses everything, or a mistake
 * in the attack, is not taken for one that works.
 */
export function attacksOn(db: ReturnType<typeof testDatabase>) {
  const allowed = (work: Attack) =>
    inPassing(db.ownerUrl, async (query) => {
      await work(query)
      await query('SET CONSTRAINTS ALL IMMEDIATE')
    })

  /** The guard refuses the attack, and with the guard taken away (in passing) nothing refuses it by that name. */
  async function refuses(guard: string, work: Attack) {
    expect(await refusedBy(allowed(work))).toBe(guard)
    const unguarded = allowed(async (query) => {
      await takeAway(guard, query)
      await work(query)
    })
    expect(await refusedBy(unguarded).catch(() => 'nothing'), `without ${guard}`).not.toBe(guard)
  }

  return { allowed, refuses }
}

export const us: [string, string] = ['maya', 'sam']
export const them: [string, string] = ['ana', 'luis']
export const monday = '2027-03-01T18:00Z'
