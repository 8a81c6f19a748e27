import type { AlertCause, AlertLevel, Answer, Instrument } from '@/lib/domain/measures/instrument'
import { HOUR, MINUTE } from '@/lib/domain/time'

export type Alarm = { cause: AlertCause; level: AlertLevel }

/**
 * Whether this answer calls a clinician, asked at the moment it is saved: one answer is enough, no total is waited for.
 * A skipped item calls nobody; the score tells a clinician that it was skipped.
 */
export function alarmOf({ safety = [] }: Instrument, item: string, answer: Answer): Alarm | undefined {
  const rule = safety.find((one) => one.item === item && typeof answer === 'number' && answer >= one.atLeast)
  return rule && { cause: rule.cause, level: rule.level }
}

/**
 * How long a clinician has until they looked, in milliseconds, at any hour of the day. Policy of the program, not a
 * published figure: "at once" and "the same day" are what the instruments ask for.
 */
export const alertClocks: Record<AlertLevel, number> = { now: 15 * MINUTE, 'same-day': 4 * HOUR }
