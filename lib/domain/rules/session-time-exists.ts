import { type Refusal, refusal } from '@/lib/domain/refusals'
import { instantOf, type LocalDate } from '@/lib/domain/scheduling/wall-clock'

/** A time as someone typed it: a day, minutes since midnight, and the IANA zone whose clocks are meant. */
type Facts = { date: LocalDate; minute: number; zone: string }

/**
 * The clocks do show the chosen time. In the spring they skip an hour, and a session at 2:30 that night would be
 * nowhere; in the autumn they show an hour twice, and the first is meant.
 */
export function sessionTimeExists({ date, minute, zone }: Facts): Refusal[] {
  const found = instantOf(date, minute, zone)
  return found.ok ? [] : [refusal('session-time-is-skipped', found.gap)]
}
