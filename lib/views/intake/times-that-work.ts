import type { Caller, SignedIn } from '@/lib/access/actor'
import type { Applicant } from '@/lib/data/applicants'
import { listAvailableTimes } from '@/lib/data/available-times'
import type { Transaction } from '@/lib/data/transaction'
import { comingMonday, commonTimes, minutesAWeek, timesInZone } from '@/lib/domain/intake/common-times'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { standardWeek } from '@/lib/domain/scheduling/week-hours'
import { findMineOpen, type Place } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type TimesTogether = {
  mine: { zone: string; times: WeeklyTime[] }
  /**
   * The partner's times as the clocks of the reader show them; null before they gave any. Until then their zone is
   * not told either: it follows from "About you", and nobody learns which part the other has filled in.
   */
  partner: { name: string; zone: string; times: WeeklyTime[] } | null
  /** In the reader's zone. `enough` for the hours a week asks for at least. */
  common: { times: WeeklyTime[]; minutes: number; enough: boolean }
}

export type TimesThatWork = TimesTogether & {
  applicationId: string
  whose: string
  place: Place
  partnerName: string | null
  leastMinutes: number
}

/** The page on which one partner says when they can come, beside what the other said. */
export function timesThatWork(caller: Caller): Promise<TimesThatWork | null> {
  return look(caller, 'application.read', {}, async ({ tx, now }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { application, me, place, partner, partnerName } = mine
    const together = await timesTogether(tx, me, partner, now)
    return {
      ...{ applicationId: application.id, whose: me.id, place, partnerName, ...together },
      leastMinutes: standardWeek.leastMinutes,
    }
  })
}

/** Both partners' times and what they have in common, read by one of them. */
export async function timesTogether(
  tx: Transaction,
  me: SignedIn,
  partner: Applicant | null,
  now: Date,
): Promise<TimesTogether> {
  const mine = { zone: me.zone, times: await listAvailableTimes(tx, me.id) }
  const theirTimes = partner ? await listAvailableTimes(tx, partner.personId) : []
  if (!partner || theirTimes.length === 0) {
    return { mine, partner: null, common: { times: [], minutes: 0, enough: false } }
  }
  const theirs = { zone: partner.zone, times: theirTimes }
  const week = comingMonday(now.getTime(), me.zone)
  const times = commonTimes(mine, theirs, me.zone, week)
  const minutes = minutesAWeek(times)
  return {
    mine,
    partner: { name: partner.name, zone: partner.zone, times: timesInZone(theirs, me.zone, week) },
    common: { times, minutes, enough: minutes >= standardWeek.leastMinutes },
  }
}
