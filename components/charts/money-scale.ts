import type { Cents } from '@/lib/domain/benefits/benefit-fact'

/** The next amount a person would choose as the top of a scale: 1, 2, 4, 5, 6 or 8 with zeros, in whole dollars. */
export function niceCeiling(cents: Cents): Cents {
  let power = 100
  while (power * 10 <= cents) power *= 10
  const steps = [1, 2, 4, 5, 6, 8, 10].map((one) => one * power)
  return steps.find((step) => step >= cents) ?? power * 10
}
