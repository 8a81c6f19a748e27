import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { element } from '@/lib/gateways/eligibility/elements'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { CoverageDate } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** A DTP segment. Formats D8 (one day) and RD8 (a range); anything else is left unread and `null`. */
export function readDate(dtp: Segment, notes: Notes): CoverageDate | null {
  const qualifier = element(dtp, 1)
  const format = element(dtp, 2)
  const text = element(dtp, 3)
  const segment = refOf(dtp)
  if (format === 'RD8') {
    const [first = '', second = ''] = text.split('-')
    const from = isoDay(first)
    const until = isOpenEnd(second) ? null : isoDay(second)
    if (from && (until || isOpenEnd(second))) return { qualifier, from, until, isRange: true, segment }
  }
  const day = format === 'D8' ? isoDay(text) : null
  if (day && ends.has(qualifier)) return { qualifier, from: null, until: day, isRange: false, segment }
  if (day) return { qualifier, from: day, until: null, isRange: false, segment }
  if (format !== 'D8' || !isOpenEnd(text) || !ends.has(qualifier))
    notes.leave(dtp, `${quoted(`${format} ${text}`)} is not a date we can read.`)
  return null
}

/** `20260131` -> `2026-01-31`; `null` for a day that is not in the calendar. */
export function isoDay(text: string): IsoDay | null {
  const packed = text.length === 8 ? digitsOf(text) : null
  if (packed === null || packed >= 99_990_000) return null
  const [year, month, day] = [Math.trunc(packed / 10_000), Math.trunc(packed / 100) % 100, packed % 100]
  if (year < 1850 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

function digitsOf(text: string): number | null {
  let value = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return value
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** Payers write "no end" as a day in the year 9999. */
function isOpenEnd(text: string): boolean {
  return /^9999\d{4}$/.test(text)
}

/** DTP01 of days on which something ends: plan, benefit, eligibility, period, policy, COBRA, premium paid. */
const ends = new Set(['347', '349', '357', '194', '540', '341', '343'])
