import { type Refusal, refusal } from '@/lib/domain/refusals'
import type { Interval } from '@/lib/domain/time'

type Facts = { session: Interval; zone: string; now: number }

/** A session is booked before it starts: what has happened is recorded as attendance, never booked afterwards. */
export function sessionInTheFuture({ session, zone, now }: Facts): Refusal[] {
  return session.start > now ? [] : [refusal('session-is-in-the-past', { at: session.start, zone })]
}
