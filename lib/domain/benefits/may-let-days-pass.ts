import type { Override } from '@/lib/domain/benefits/authorization-burn-down'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { daysAfter, daysBetween } from '@/lib/domain/scheduling/wall-clock'

/** At once, so that somebody looks again; and so long ago may care have been given before the paper follows. */
export const mostDaysLetPass = 31
export const daysBackLetPass = 7

/**
 * May a coordinator answer for these days although no payer approved them? Only for a month at a time, not for days long
 * past, and with a reason that says something. Refusals: `authorization-days-swapped`, `days-let-pass-too-many`,
 * `days-let-pass-long-past`, `days-let-pass-say-why`.
 */
export function mayLetDaysPass({ from, until }: Override, reason: string, today: IsoDay): Refusal[] {
  const days = until > from ? daysBetween(from, until) : 0
  const earliest = daysAfter(today, -daysBackLetPass)
  return [
    ...(days === 0 ? [refusal('authorization-days-swapped', {})] : []),
    ...(days > mostDaysLetPass ? [refusal('days-let-pass-too-many', { days, most: mostDaysLetPass })] : []),
    ...(from < earliest ? [refusal('days-let-pass-long-past', { earliest })] : []),
    ...(saysWhy(reason) ? [] : [refusal('days-let-pass-say-why', {})]),
  ]
}

/** A letter or a single word tells nobody later why. */
export function saysWhy(reason: string): boolean {
  const text = reason.trim()
  return text.length >= 15 || text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3
}
