import type { ReadWeek } from '@/lib/data/week-facts'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { groupName, timeWords } from '@/lib/views/scheduling/session-words'

/** A group a couple could join; `left` counts places for partners. */
export type GroupLine = { id: string; title: string; when: string; clinicians: string; left: number }

/** Groups of the week with places for both, which they are not in yet. */
export function groupLines(
  { groups, clinicians, taken, partners, zone, now }: ReadWeek,
  items: readonly DraftItem[],
): GroupLine[] {
  const isIn = (group: string) =>
    items.some(({ groupSessionId }) => groupSessionId === group) ||
    taken.some(({ sessionId, personId }) => sessionId === group && personId === partners[0].id)
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
    }))
}
