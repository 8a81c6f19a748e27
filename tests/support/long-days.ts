import { beforeEach } from 'vitest'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { aCoupleToBook } from './a-couple-to-book'
import { callerOf } from './an-enrolled-couple'
import { aPlanThatAsks } from './approved-days'
import type { testDatabase } from './database'

/** A day from February 2026 on (29 is March 1), and three hours of it in which both partners can be there. */
export const day = (date: number) => daysAfter('2026-02-01', date - 1)
export const long = (date: number) => ({
  ...{ date: day(date), minute: 9 * 60 },
  ...{ zone: 'America/Denver', minutes: 180 },
})

/** For one file of tests: a couple to book, the first of whom has a plan (`plan`) whose payer wants days approved first. */
export function aCoupleWithLongDays(asOwner: ReturnType<typeof testDatabase>['asOwner']) {
  const scene = aCoupleToBook(asOwner)
  const plan = { coverage: '', person: '' }
  beforeEach(async () => {
    const person = scene.pair.first
    Object.assign(plan, { coverage: await aPlanThatAsks(asOwner, person), person })
  })
  const casey = (key?: string) => callerOf('coordinator', scene.casey, undefined, key)
  /** Three hours of couples work: a billable day for each of them. */
  const book = (date: number, key?: string) =>
    bookSession(casey(key), {
      couple: scene.pair.couple,
      asked: { kind: 'couples', at: long(date), agreed: false },
    })
  return { scene, plan, casey, book }
}
