import { intersect } from '@/lib/domain/scheduling/intervals'
import { jointSlots } from '@/lib/domain/scheduling/joint-slots'
import type { OpenWeek } from '@/lib/domain/scheduling/open-week'
import { canSit } from '@/lib/domain/scheduling/open-week'
import { type LocalDate, localDateOf, weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { SessionNeed } from '@/lib/domain/scheduling/weekly-needs'
import { type Interval, minutesOf } from '@/lib/domain/time'

/** How a program week is spread: so many days with one sitting of so many minutes each. */
export type WeekPattern = { days: number; minutesPerDay: number }

/** The patterns that give 9 to 15 hours on 3 to 5 days. */
export const weekPatterns: readonly WeekPattern[] = [
  { days: 3, minutesPerDay: 180 },
  { days: 4, minutesPerDay: 150 },
  { days: 5, minutesPerDay: 120 },
  { days: 3, minutesPerDay: 240 },
  { days: 4, minutesPerDay: 180 },
  { days: 5, minutesPerDay: 180 },
]

/** Starts are tried every half hour, as the times couples paint. */
export const STEP_MINUTES = 30

/** One stretch in which both partners are at home together for the program on one day; `promise` ranks it. */
export type Sitting = Interval & { day: LocalDate; promise: number }

/** For each day on which both partners have one, the most promising sittings, best first; days in order. */
export function sittingsByDay(week: OpenWeek, needs: readonly SessionNeed[], minutes: number): Sitting[][] {
  const { partners, weekStart, zone, now } = week.facts
  const both = partners.map(({ id }) => id)
  const people = partners.map(({ id, name }) => ({ id, name, open: week.free.get(id) ?? [], busy: [] }))
  const window = weekOf(weekStart, zone)
  const days = new Map<LocalDate, Sitting[]>()
  for (const slot of jointSlots({ people, minutes, window, stepMinutes: STEP_MINUTES, notBefore: now })) {
    if (!canSit(week, both, slot, [])) continue
    const day = localDateOf(slot.start, zone)
    days.set(day, [...(days.get(day) ?? []), { ...slot, day, promise: promiseOf(slot, week, needs) }])
  }
  return [...days.values()].map((sittings) =>
    sittings.sort((a, b) => b.promise - a.promise || a.start - b.start).slice(0, CHOICES_PER_DAY),
  )
}

const CHOICES_PER_DAY = 4

/** Minutes a sitting could be filled with: groups with places, and the team's own free time. */
function promiseOf(sitting: Interval, week: OpenWeek, needs: readonly SessionNeed[]): number {
  const groups = week.facts.groups.filter(
    (group) => group.start >= sitting.start && group.end <= sitting.end && group.capacity - group.seated >= 2,
  )
  const joinable = groups.reduce((most, group) => Math.max(most, minutesOf(group)), 0)
  const team = needs.reduce((sum, need) => sum + Math.min(need.minutes, freeIn(sitting, need, week)), 0)
  return 2 * joinable + team
}

function freeIn(sitting: Interval, need: SessionNeed, week: OpenWeek): number {
  const lists = need.clinicianIds.map((id) => week.free.get(id) ?? [])
  const common = lists.reduce((left, list) => intersect(left, list), [sitting])
  return common.reduce((most, interval) => Math.max(most, minutesOf(interval)), 0)
}
