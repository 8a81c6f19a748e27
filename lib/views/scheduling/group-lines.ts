import type { SessionRow } from '@/lib/data/session-rows'
import type { ReadWeek } from '@/lib/data/week-facts'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { type Interval, overlaps } from '@/lib/domain/time'
import { groupName, sessionTitle, timeWords } from '@/lib/views/scheduling/session-words'

/** A group a couple could join; `left` counts places for partners, `clash` names what it would overlap. */
export type GroupLine = {
  id: string
  title: string
  when: string
  clinicians: string
  left: number
  clash: string | null
}

/** Groups of the week with places for both, which they are not in yet; none before joint sessions may begin. */
export function groupLines(
  facts: ReadWeek,
  items: readonly DraftItem[],
  booked: readonly SessionRow[],
): GroupLine[] {
  if (!facts.jointCleared) return []
  const { groups, clinicians, taken, partners, zone, now } = facts
  const isIn = (group: string) =>
    items.some(({ groupSessionId }) => groupSessionId === group) ||
    taken.some(({ sessionId, personId }) => sessionId === group && personId === partners[0].id)
  const theirs = [...items.map((item) => drafted(item, facts)), ...booked.map((one) => stands(one, facts))]
  return groups
    .filter((group) => group.start > now && group.capacity - group.seated >= 2 && !isIn(group.id))
    .map((group) => ({
      id: group.id,
      title: groupName(group.title),
      when: timeWords(group, zone),
      clinicians: clinicians
        .filter(({ id }) => group.clinicianIds.includes(id))
        .map(({ name }) => name)
        .join(', '),
      left: group.capacity - group.seated,
      clash: theirs.find((one) => overlaps(one, group))?.words ?? null,
    }))
}

type Theirs = Interval & { words: string }

function drafted(item: DraftItem, { couple, groups, zone }: ReadWeek): Theirs {
  const joined = groups.find(({ id }) => id === item.groupSessionId)
  const title = sessionTitle({ ...item, title: joined?.title ?? item.title }, couple)
  return { start: item.start, end: item.end, words: `${title}, ${timeWords(item, zone)} (in the draft)` }
}

function stands(session: SessionRow, { couple, zone }: ReadWeek): Theirs {
  const partnerIds = session.seats.filter(({ part }) => part === 'partner').map(({ personId }) => personId)
  const title = sessionTitle({ ...session, partnerIds }, couple)
  return { start: session.start, end: session.end, words: `${title}, ${timeWords(session, zone)}` }
}
