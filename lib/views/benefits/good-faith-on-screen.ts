import type { EstimateOwedRow } from '@/lib/data/estimates-owed'
import type { FeeRow } from '@/lib/data/fees'
import type { GoodFaithRow } from '@/lib/data/good-faith-estimates'
import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { BillingCode } from '@/lib/domain/benefits/billing-codes'
import { chargesOn } from '@/lib/domain/benefits/good-faith/expected-charges'
import { usuallyExpected } from '@/lib/domain/benefits/good-faith/usually-expected'
import { wholeDollars } from '@/lib/domain/benefits/money'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'

/** A good-faith estimate as the workbench lists it. `late`: given after the last day the law allows. */
export type GoodFaithOnScreen = {
  id: string
  href: string
  /** The day on which a new one took its place. */
  replaced: string | null
  total: string
  madeOn: string
  holds: string
  due: string | null
  late: boolean
}

/** A service with the program's own charge for one, in cents, and how many are usually expected. */
export type ChargedService = { code: BillingCode; units: number; each: Cents }

export function chargedServices(fees: readonly FeeRow[], today: IsoDay): ChargedService[] {
  const charged = chargesOn(fees, today)
  return usuallyExpected(fees, today).flatMap((one) => {
    const charge = charged.find(({ code }) => code === one.code)
    return charge ? [{ ...one, each: charge.each }] : []
  })
}

export function goodFaithOnScreen(row: GoodFaithRow, zone: string): GoodFaithOnScreen {
  const { id, supersededAt, total, madeOn, careFrom, validUntil, dueOn } = row
  return {
    id,
    href: paths.goodFaith(id),
    replaced: supersededAt && sayDay(localDateOf(supersededAt.getTime(), zone)),
    total: wholeDollars(total),
    madeOn: sayDay(madeOn),
    holds: `${sayDay(careFrom)} through ${sayDay(lastDayOf(validUntil))}`,
    due: dueOn && sayDay(dueOn),
    late: dueOn !== null && madeOn > dueOn,
  }
}

/** An estimate that a partner is owed: why, by when, and what the form that makes it begins with. */
export type OwedOnScreen = {
  id: string
  why: string
  due: string | null
  late: boolean
  values: { occasion: string; occasionOn: string; careFrom: string }
}

export function owedOnScreen(
  rows: readonly EstimateOwedRow[],
  personId: string,
  of: OwedOf,
): OwedOnScreen | null {
  const row = rows.find((one) => one.personId === personId)
  if (!row) return null
  const { id, occasion, occasionOn, careFrom, dueOn } = row
  const from = careFrom ? ` from ${sayDay(careFrom)}` : ''
  return {
    id,
    why:
      occasion === 'asked'
        ? `${of.called} asked on ${sayDay(occasionOn)} what care${from} would cost.`
        : `Care${from} was scheduled on ${sayDay(occasionOn)}.`,
    due: dueOn && sayDay(dueOn),
    late: dueOn !== null && dueOn < of.today,
    values: { occasion, occasionOn, careFrom: careFrom ?? '' },
  }
}
type OwedOf = { called: string; today: IsoDay }
