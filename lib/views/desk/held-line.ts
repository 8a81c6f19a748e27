import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindTitle, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { minutesOf } from '@/lib/domain/time'

/** A joint session as it stands in a joint record: "Couples session, Mon, Mar 9, 6:00 PM MDT, 60 minutes". */
export function heldLine(
  { kind, startsAt, endsAt }: { kind: SessionKind; startsAt: Date; endsAt: Date },
  zone: string,
): string {
  const [start, end] = [startsAt.getTime(), endsAt.getTime()]
  return `${kindTitle(kind)}, ${sayWhen(start, zone, 'en')}, ${minutesOf({ start, end })} minutes`
}
