import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type BillingCode, billingCodes } from '@/lib/domain/benefits/billing-codes'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** One service of an estimate: how many units are expected, and the charge for each in cents. */
export type ChargeLine = { code: BillingCode; units: number; each: Cents }
export type Expected = { code: BillingCode; units: number }
export type OwnCharge = { code: string; each: Cents }

/**
 * What is expected, each at the program's own charge. Refusals: `estimate-has-no-services`, and `own-charge-missing`
 * for every service that has no charge on that day.
 */
export function expectedCharges(expected: readonly Expected[], charges: readonly OwnCharge[]) {
  const wanted = expected.filter(({ units }) => units > 0)
  const refusals: Refusal[] = wanted.length > 0 ? [] : [refusal('estimate-has-no-services', {})]
  const lines = wanted.flatMap(({ code, units }): ChargeLine[] => {
    const charge = charges.find((one) => one.code === code)
    if (charge) return [{ code, units, each: charge.each }]
    refusals.push(refusal('own-charge-missing', { service: `${code}, ${billingCodes[code].label}` }))
    return []
  })
  return { lines, total: totalOf(lines), refusals }
}

type Fee = { code: BillingCode; high: Cents | null; from: IsoDay; until: IsoDay | null }

/** The program's own charges that hold on a day, the higher end where one is a range: nobody is billed above it. */
export const chargesOn = (fees: readonly Fee[], day: IsoDay): OwnCharge[] =>
  fees.flatMap(({ code, high, from, until }) =>
    high !== null && from <= day && (until === null || until > day) ? [{ code, each: high }] : [],
  )

export const totalOf = (lines: readonly ChargeLine[]): Cents =>
  lines.reduce((sum, { units, each }) => sum + units * each, 0)
