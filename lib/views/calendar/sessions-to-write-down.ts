import { type Caller, person } from '@/lib/access/actor'
import { listUnwritten } from '@/lib/data/attendance'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { DAY } from '@/lib/domain/time'
import { paths } from '@/lib/paths'
import { look } from '@/lib/views/look'

/** A session that is over, of which nobody wrote down who was there. `when` is by the reader's own clock. */
export type ToWriteDown = { id: string; what: string; when: string; who: string; href: string }

/** Nobody remembers longer than that who was in the room. */
const back = 21 * DAY

export function sessionsToWriteDown(caller: Caller): Promise<ToWriteDown[]> {
  return look(caller, 'caseload.read', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const rows = await listUnwritten(tx, new Date(now.getTime() - back), now)
    return rows.map(({ sessionId, kind, title, startsAt, names }) => ({
      id: sessionId,
      what: title ?? kindTitle(kind),
      when: sayWhen(startsAt.getTime(), zone, 'en'),
      who: names.join(', '),
      href: paths.staffSession(sessionId),
    }))
  })
}
