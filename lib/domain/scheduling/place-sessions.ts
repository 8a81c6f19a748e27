import { meets, subtract, union } from '@/lib/domain/scheduling/intervals'
import { canSit, mayTreat, type OpenWeek } from '@/lib/domain/scheduling/open-week'
import { type Sitting, STEP_MINUTES } from '@/lib/domain/scheduling/sittings'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'
import type { SessionNeed } from '@/lib/domain/scheduling/weekly-needs'
import { type Interval, MINUTE, minutesOf } from '@/lib/domain/time'

/** Whether one partner's own sessions are looked for inside the sittings, or beside them on the same days. */
export type Where = 'inside' | 'beside'

/** Every time a needed session could take beside what is placed, the one that disturbs the week least first. */
export function placesFor(
  need: SessionNeed,
  week: OpenWeek,
  sittings: readonly Sitting[],
  draft: readonly DraftSession[],
  where: Where,
): DraftSession[] {
  const people = [...need.partnerIds, ...need.clinicianIds]
  const clinicians = week.facts.clinicians.filter(({ id }) => need.clinicianIds.includes(id))
  if (!clinicians.every((clinician) => mayTreat(week, clinician, need.kind, need.partnerIds))) return []
  const windows =
    where === 'inside' || need.partnerIds.length > 1 ? sittings : besideSittings(need, week, sittings)
  const { kind, partnerIds, clinicianIds } = need
  return windows
    .flatMap((window) => startsIn(window, need.minutes))
    .filter((time) => canSit(week, people, time, draft))
    .map((time) => ({
      session: { kind, partnerIds, clinicianIds, ...time },
      cost: disturbance(time, week, sittings, draft),
    }))
    .sort((a, b) => a.cost - b.cost || a.session.start - b.session.start)
    .map(({ session }) => session)
}

function startsIn(window: Interval, minutes: number): Interval[] {
  const times: Interval[] = []
  const step = STEP_MINUTES * MINUTE
  for (
    let start = Math.ceil(window.start / step) * step;
    start + minutes * MINUTE <= window.end;
    start += step
  ) {
    times.push({ start, end: start + minutes * MINUTE })
  }
  return times
}

/** The partner's free time on the days of the sittings, outside them. */
function besideSittings(need: SessionNeed, week: OpenWeek, sittings: readonly Sitting[]): Interval[] {
  const days = sittings.map(({ day }) => day)
  const free = need.partnerIds.flatMap((id) => week.free.get(id) ?? [])
  return subtract(free, union(sittings)).filter(({ start }) =>
    days.includes(localDateOf(start, week.facts.zone)),
  )
}

/**
 * How much a time spoils: a group the couple could have joined, a gap too small for one, an already full day. Alongside
 * the other partner's own session it spoils nothing, since that time is lost for joint work anyway.
 */
function disturbance(
  time: Interval,
  week: OpenWeek,
  sittings: readonly Sitting[],
  draft: readonly DraftSession[],
): number {
  const sitting = sittings.find(({ start, end }) => start <= time.start && time.end <= end)
  const sameDay = sitting
    ? draft.filter((other) => other.start >= sitting.start && other.end <= sitting.end)
    : []
  const isParallel = sameDay.some((other) => other.start === time.start && other.end === time.end)
  const edges = [sitting, ...sameDay].flatMap((one) => (one ? [one.start, one.end] : []))
  const touches = edges.includes(time.start) || edges.includes(time.end)
  const full = sameDay.reduce((sum, other) => sum + minutesOf(other), 0) / STEP_MINUTES
  const coversGroup = meets(
    week.facts.groups.filter((group) => group.capacity > group.seated + 1),
    time,
  )
  return (isParallel ? -20 : full) + (touches ? 0 : 5) + (coversGroup ? 10 : 0)
}
