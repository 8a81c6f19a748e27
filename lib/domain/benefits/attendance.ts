import { type Refusal, refusal } from '@/lib/domain/refusals'
import { type Interval, minutesOf } from '@/lib/domain/time'

/** How long somebody was there: all of it, a part of it in minutes, or not at all. */
export type Presence = { was: 'all' } | { was: 'part'; minutes: number } | { was: 'away' }

/** In minutes. */
export function presentMinutes(presence: Presence, session: Interval): number {
  if (presence.was === 'all') return minutesOf(session)
  return presence.was === 'part' ? presence.minutes : 0
}

type Facts = { session: Interval; seated: readonly string[]; now: number }

/**
 * May this be written down? Who was there is known once the session has begun, of those who have a seat in it. Refusals:
 * `attendance-not-yet`, `attendance-of-someone-not-seated`, `attendance-longer-than-session`.
 */
export function mayRecordAttendance(
  said: ReadonlyMap<string, Presence>,
  { session, seated, now }: Facts,
): Refusal[] {
  if (session.start > now) return [refusal('attendance-not-yet', {})]
  const minutes = minutesOf(session)
  const people = [...said]
  const strangers = people.some(([person]) => !seated.includes(person))
  const tooLong = people.some(([, presence]) => presentMinutes(presence, session) > minutes)
  return [
    ...(strangers ? [refusal('attendance-of-someone-not-seated', {})] : []),
    ...(tooLong ? [refusal('attendance-longer-than-session', { minutes })] : []),
  ]
}
