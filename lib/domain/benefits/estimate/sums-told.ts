import type { PlanTerms, YearlySum } from '@/lib/domain/benefits/estimate/estimate'

/** What a plan counts by the year, as far as it told it, each for one person or for the family. */
export function sumsTold({ deductible, outOfPocket }: PlanTerms) {
  const both = { deductible, outOfPocket }
  return (['deductible', 'outOfPocket'] as const).flatMap((name) =>
    (['individual', 'family'] as const).flatMap((level) => {
      const sum: YearlySum | null = both[name][level]
      return sum ? [{ name, level, sum }] : []
    }),
  )
}
