import type { PersonId } from '@/lib/domain/ids'
import type { OpenWeek } from '@/lib/domain/scheduling/open-week'
import { placesFor } from '@/lib/domain/scheduling/place-sessions'
import type { Sitting } from '@/lib/domain/scheduling/sittings'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'
import { standardWeek, weekLoad } from '@/lib/domain/scheduling/week-hours'
import { needFor, type SessionNeed } from '@/lib/domain/scheduling/weekly-needs'

/**
 * Brings a partner who is still short of hours up to the least of the week: with one more couples session when both
 * are short, else with more time of their own, inside the sittings. At most twice a week the same: a week made of
 * nothing else would be another program.
 */
export function topUp(
  week: OpenWeek,
  sittings: readonly Sitting[],
  placed: readonly DraftSession[],
): DraftSession[] {
  const draft = [...placed]
  for (let more = nextExtra(week, sittings, draft); more; more = nextExtra(week, sittings, draft))
    draft.push(more)
  return draft
}

function nextExtra(
  week: OpenWeek,
  sittings: readonly Sitting[],
  draft: readonly DraftSession[],
): DraftSession | null {
  const { partners, team, jointCleared } = week.facts
  const short = partners.map(({ id }) => id).filter((id) => isShort(id, week, draft))
  const wishes = [
    ...(short.length > 1 && jointCleared ? [needFor('couples', short, team)] : []),
    ...short.flatMap((id) => [needFor('individual', [id], team), needFor('counseling', [id], team)]),
  ]
  for (const wish of wishes) {
    if (!wish || timesDrafted(wish, draft) >= MOST_ALIKE) continue
    const place = placesFor(wish, week, sittings, draft, 'inside')[0]
    if (place) return place
  }
  return null
}

const MOST_ALIKE = 2

function timesDrafted({ kind, partnerIds }: SessionNeed, draft: readonly DraftSession[]): number {
  return draft.filter((one) => one.kind === kind && one.partnerIds.join() === partnerIds.join()).length
}

function isShort(partnerId: PersonId, { facts }: OpenWeek, draft: readonly DraftSession[]): boolean {
  const zone = facts.partners.find(({ id }) => id === partnerId)?.zone ?? facts.zone
  const booked = facts.taken.filter(({ personId }) => personId === partnerId)
  const drafted = draft.filter(({ partnerIds }) => partnerIds.includes(partnerId))
  const { minutes } = weekLoad([...booked, ...drafted], zone, facts.weekStart)
  return minutes < (facts.frame ?? standardWeek).leastMinutes
}
