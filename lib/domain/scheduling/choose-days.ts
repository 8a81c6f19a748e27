import type { Sitting } from '@/lib/domain/scheduling/sittings'
import { DAY } from '@/lib/domain/time'

/**
 * The sets of sittings worth trying, most promising first: every choice of so many days, each with its best sittings.
 * Among equals the better spread over the week comes first, since long pauses between days are hard ones.
 */
export function choicesOfSittings(byDay: readonly Sitting[][], days: number): Sitting[][] {
  return combinations(byDay, Math.min(days, byDay.length))
    .flatMap((chosen) => variants(chosen))
    .map((sittings) => ({ sittings, promise: sum(sittings), uneven: unevenness(sittings) }))
    .sort(
      (a, b) =>
        b.promise - a.promise || a.uneven - b.uneven || firstStart(a.sittings) - firstStart(b.sittings),
    )
    .map(({ sittings }) => sittings)
}

/** The best sitting of every day, then one day at a time with another of its sittings, then all days so. */
function variants(chosen: readonly Sitting[][]): Sitting[][] {
  const best = chosen.flatMap((sittings) => sittings.slice(0, 1))
  const single = chosen.flatMap((sittings, day) =>
    sittings.slice(1).map((other) => best.map((sitting, index) => (index === day ? other : sitting))),
  )
  const every = [1, 2, 3].map((rank) =>
    chosen.flatMap((sittings) => sittings.slice(Math.min(rank, sittings.length - 1)).slice(0, 1)),
  )
  return [best, ...single, ...every]
}

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}

function sum(sittings: readonly Sitting[]): number {
  return sittings.reduce((total, { promise }) => total + promise, 0)
}

function firstStart(sittings: readonly Sitting[]): number {
  return sittings[0]?.start ?? 0
}

/** How uneven the days lie around the week: the squares of the days from one sitting to the next. */
function unevenness(sittings: readonly Sitting[]): number {
  const days = sittings.map(({ start }) => Math.round(start / DAY))
  const around = [...days, (days[0] ?? 0) + 7]
  return days.reduce((total, day, index) => total + ((around[index + 1] ?? day) - day) ** 2, 0)
}
