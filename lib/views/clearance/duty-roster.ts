import { type Caller, person } from '@/lib/access/actor'
import { listClinicianNames, listDuty } from '@/lib/data/duty'
import { uncovered } from '@/lib/domain/clearance/cover'
import { dayStart, daysAfter, type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { Interval } from '@/lib/domain/time'
import { look } from '@/lib/views/look'

export type RosterShift = { id: string; name: string; startsAt: Date; endsAt: Date; isNow: boolean }
export type RosterDay = { date: LocalDate; shifts: RosterShift[] }
export type DutyRoster = {
  zone: string
  dutyNow: string[]
  days: RosterDay[]
  /** Hours of these days in which nobody is on duty; alerts then go to every director. */
  gaps: Interval[]
  clinicians: { id: string; name: string }[]
}

const DAYS = 14

/** Who is on duty now and in the next fourteen days, by the director's clock; a shift stands on the day it begins. */
export function dutyRoster(caller: Caller): Promise<DutyRoster> {
  const { zone } = person(caller.actor)
  return look(caller, 'duty.read', {}, async ({ tx, now }) => {
    const shifts = (await listDuty(tx, now)).map((shift) => ({ ...shift, isNow: shift.startsAt <= now }))
    const today = localDateOf(now.getTime(), zone)
    const days = Array.from({ length: DAYS }, (_, index) => daysAfter(today, index))
    const dayOf = ({ startsAt, isNow }: RosterShift) =>
      isNow ? today : localDateOf(startsAt.getTime(), zone)
    const within = { start: now.getTime(), end: dayStart(daysAfter(today, DAYS), zone) }
    const spans = shifts.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }))
    return {
      zone,
      dutyNow: [...new Set(shifts.filter(({ isNow }) => isNow).map(({ name }) => name))],
      days: days.map((date) => ({ date, shifts: shifts.filter((shift) => dayOf(shift) === date) })),
      gaps: uncovered(within, spans),
      clinicians: await listClinicianNames(tx),
    }
  })
}
