import type { ReadWeek } from '@/lib/data/week-facts'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { union } from '@/lib/domain/scheduling/intervals'
import { sayMinutes } from '@/lib/domain/scheduling/say-when'
import { kindLabels } from '@/lib/domain/scheduling/session-kinds'
import { standardWeek, weekLoad, weekWarnings } from '@/lib/domain/scheduling/week-hours'
import { weeklyNeeds } from '@/lib/domain/scheduling/weekly-needs'

/** One partner's hours and days in the week, booked and drafted together. */
export type LoadLine = { name: string; minutes: number; least: number; text: string; fits: boolean }

/** Two sessions at one time count once. What can no longer be held is booked but does not count: it is `notHeld`, by session. */
export function weekLoads(
  facts: ReadWeek,
  items: readonly DraftItem[],
  notHeld: ReadonlyMap<string, string>,
): LoadLine[] {
  const frame = facts.frame ?? standardWeek
  const inCare = facts.partners.filter(({ id }) => facts.inCare.includes(id))
  return inCare.map(({ id, name, zone }) => {
    const taken = facts.taken.filter(({ personId }) => personId === id)
    const lost = weekLoad(
      taken.filter(({ sessionId }) => notHeld.has(sessionId)),
      zone,
      facts.weekStart,
    )
    const seats = [
      ...taken.filter(({ sessionId }) => !notHeld.has(sessionId)),
      ...items.filter(({ partnerIds }) => partnerIds.includes(id)),
    ]
    const load = weekLoad(union(seats), zone, facts.weekStart)
    const days = `${load.days.length} ${load.days.length === 1 ? 'day' : 'days'}`
    return {
      name,
      minutes: load.minutes,
      least: frame.leastMinutes,
      text: `${name}: ${sayMinutes(load.minutes)} on ${days}${lost.minutes > 0 ? `, without ${sayMinutes(lost.minutes)} that cannot be held` : ''}`,
      fits: weekWarnings(name, load, frame).length === 0,
    }
  })
}

/** What the week still owes the couple, as something to look for: neither drafted nor booked yet. */
export function stillOwed(facts: ReadWeek, items: readonly DraftItem[], booked: readonly string[]) {
  const { needs, missing } = weeklyNeeds(facts)
  const owed = needs.flatMap(({ kind, partnerIds }) => {
    const index = facts.partners.findIndex(({ id }) => partnerIds.length === 1 && id === partnerIds[0])
    const what = index < 0 ? kind : `${kind}-${index + 1}`
    const drafted = items.some((item) => item.kind === kind && item.partnerIds.join() === partnerIds.join())
    if (drafted || booked.includes(what)) return []
    const name = facts.partners[index]?.name
    return [{ what, label: name ? `${name}’s ${kindLabels[kind].en}` : `the ${kindLabels[kind].en}` }]
  })
  return { owed, missing }
}
