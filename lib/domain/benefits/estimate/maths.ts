import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCost, Estimate, Step } from '@/lib/domain/benefits/estimate/estimate'

/** Days in a row that are counted alike: from the first to the last of them, what is counted, what each costs. */
export type Stretch = { from: IsoDay; until: IsoDay; days: number; steps: Step[]; patientPays: Cents }

/** The maths of an estimate step by step, for one of its two courses; nothing where there are no figures. */
export function mathsOf(estimate: Estimate, course: 'low' | 'high'): Stretch[] {
  if (!('days' in estimate)) return []
  const stretches: Stretch[] = []
  for (const day of estimate.days) {
    const last = stretches.at(-1)
    if (last && isAlike(last, day, course)) {
      last.until = day.day
      last.days += 1
      continue
    }
    const { patientPays } = day[course]
    stretches.push({ from: day.day, until: day.day, days: 1, steps: day.steps[course], patientPays })
  }
  return stretches
}

const isAlike = (last: Stretch, day: DayCost, course: 'low' | 'high') =>
  JSON.stringify(last.steps) === JSON.stringify(day.steps[course])
