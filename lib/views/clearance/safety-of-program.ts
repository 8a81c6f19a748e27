import { type Caller, person } from '@/lib/access/actor'
import { listLetPassOfProgram } from '@/lib/data/authorization-overrides'
import { type LiftRow, listLifts } from '@/lib/data/clearances'
import { type AlertClock, listAlertClocks } from '@/lib/data/duty'
import { listWaitingReviews } from '@/lib/data/reviews'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { sayClock } from '@/lib/domain/clearance/say-length'
import { timeToContact } from '@/lib/domain/clearance/time-to-contact'
import { sayWorkingTime, WORKING_DAY, workingMinutes } from '@/lib/domain/program/working-time'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { look } from '@/lib/views/look'

export type WaitingCouple = {
  coupleId: string
  reference: string
  names: string
  waited: string
  /** Longer than two working days. */
  isLong: boolean
  taken: boolean
  again: boolean
}

export type SafetyOfProgram = {
  zone: string
  /** Open alerts by their clocks alone, the soonest due first. */
  open: (AlertClock & { clock: { words: string; late: boolean } })[]
  contact: ReturnType<typeof timeToContact>
  waiting: WaitingCouple[]
  lifts: LiftRow[]
  /** Days that go on without a payer's word, now or later. */
  letPass: { id: string; reference: string; days: string; reason: string; by: string }[]
}

/**
 * Is it safe? For a director: clocks of alerts, couples that wait for a decision, and what was lifted or let pass, with
 * which reason.
 */
export function safetyOfProgram(caller: Caller): Promise<SafetyOfProgram> {
  const { zone } = person(caller.actor)
  return look(caller, 'clearance.oversee', {}, async ({ tx, now }) => {
    const clocks = await listAlertClocks(tx)
    const waiting = await listWaitingReviews(tx)
    const at = now.getTime()
    return {
      zone,
      open: clocks
        .filter(({ endedAt }) => endedAt === null)
        .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
        .map((one) => ({ ...one, clock: sayClock(one.dueAt.getTime(), at) })),
      contact: timeToContact(clocks, at),
      waiting: waiting.map(({ coupleId, reference, names, sentAt, reviewer, again }) => {
        const minutes = workingMinutes(sentAt.getTime(), at, zone)
        return {
          ...{ coupleId, reference, again, names: names.join(' and '), taken: reviewer !== null },
          waited: sayWorkingTime(minutes),
          isLong: minutes > 2 * WORKING_DAY,
        }
      }),
      lifts: await listLifts(tx),
      letPass: (await listLetPassOfProgram(tx, localDateOf(at, zone))).map((one) => ({
        ...{ id: one.id, reference: one.reference, reason: one.reason },
        days: sayDays(one.from, one.until),
        by: `${one.madeBy}, ${sayDay(localDateOf(one.madeAt.getTime(), zone))}`,
      })),
    }
  })
}
