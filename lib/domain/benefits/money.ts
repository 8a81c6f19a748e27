import type { BasisPoints, Cents } from '@/lib/domain/benefits/benefit-fact'

/** `120000` -> `$1,200.00`. Input: integer cents. */
export function dollars(cents: Cents): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${cents < 0 ? '-' : ''}$${grouped}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}

/** `$1,200` for whole dollars, `$1,200.50` where there are cents. */
export const wholeDollars = (cents: Cents): string => dollars(cents).replace(/\.00$/, '')

/** The most that anybody types for one amount: $9,999,999.99. A longer one has a point in the wrong place. */
export const mostTyped: Cents = 999_999_999

/** What a person types (`1200`, `$1,200.50`, `.5`) as integer cents; `null` when it is not an amount of whole cents. */
export function centsFromWords(text: string): Cents | null {
  const plain = text.trim().replace(/^\$\s*/, '')
  if (plain.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) return null
  return scaledInteger(plain.replaceAll(',', ''), 2)
}

/** `2000` -> `20%`, `1250` -> `12.5%`. Input: integer basis points. */
export function percent(share: BasisPoints): string {
  const hundredths = String(share % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.trunc(share / 100)}${hundredths ? `.${hundredths}` : ''}%`
}

/**
 * A decimal in text as an exact integer of its `places`-th decimal: ('186.89', 2) -> 18689, ('.2', 4) -> 2000.
 * No floating point is involved. `null` when the text is not a plain decimal of zero or more, when it is finer than
 * `places` allows, or when it is too large to be exact.
 */
export function scaledInteger(text: string, places: number): number | null {
  const parts = /^(\d{0,17})(?:\.(\d{0,17}))?$/.exec(text)
  if (!parts || !/\d/.test(text)) return null
  const fraction = (parts[2] ?? '').replace(/0+$/, '')
  if (fraction.length > places) return null
  const scaled = Number(`${parts[1]}${fraction.padEnd(places, '0')}`)
  return Number.isSafeInteger(scaled) ? scaled : null
}
