import type { Override } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayEachDay } from '@/lib/domain/benefits/say-days'

/** Who answers for days nobody approved, and since when (ISO). */
export type LetPassBy = Override & { madeBy: string; madeOn: IsoDay }

/** "Nov 30 and Dec 2: by Casey Demo, Nov 22", one part for each who let days pass. */
export function sayWhoLetPass(
  overrides: readonly LetPassBy[],
  days: readonly IsoDay[],
  today: IsoDay,
): string[] {
  const said = new Map<string, IsoDay[]>()
  for (const day of days) {
    const found = overrides.find(({ from, until }) => from <= day && day < until)
    if (!found) continue
    const by = `by ${found.madeBy}, ${sayEachDay([found.madeOn], { today })}`
    said.set(by, [...(said.get(by) ?? []), day])
  }
  return [...said].map(([by, theirs]) => `${sayEachDay(theirs, { today })}: ${by}`)
}

/** What a coordinator reads before they book such days of one partner. */
export const sayLetPass = (
  { name, overrides }: { name: string; overrides: readonly LetPassBy[] },
  days: readonly IsoDay[],
  today: IsoDay,
) =>
  `${name}’s payer has not approved ${sayEachDay(days, { today })}. ${days.length === 1 ? 'It passes' : 'They pass'} only as allowed (${sayWhoLetPass(overrides, days, today).join('; ')}).`
