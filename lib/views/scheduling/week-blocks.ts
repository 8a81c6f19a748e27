import type { SessionRow } from '@/lib/data/session-rows'
import type { ReadWeek } from '@/lib/data/week-facts'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import { clockNote, type WeekSpan } from '@/lib/domain/scheduling/week-span'
import { sessionTitle } from '@/lib/views/scheduling/session-words'

type Kind = 'couples' | 'individual' | 'counseling' | 'group' | 'psychiatric' | 'peer'
type PlanBlock = {
  id: string
  lane: 'first' | 'second' | 'both'
  startMinute: number
  endMinute: number
  title: string
  detail: string
  kind: Kind
  muted: boolean
  warning?: string
}

/** A day of the preview in lanes; what is booked already stands behind what is drafted. */
export type PlanDay = { date: string; label: string; note?: string; blocks: PlanBlock[] }

export function planDays(
  week: WeekSpan,
  facts: ReadWeek,
  items: readonly DraftItem[],
  booked: readonly SessionRow[],
  notHeld: ReadonlyMap<string, string>,
): PlanDay[] {
  const blocks = [
    ...items.map((item) => block(item, facts, false)),
    ...booked.map((session) => {
      const partners = session.seats.filter(({ part }) => part === 'partner').map(({ personId }) => personId)
      const clinicians = session.seats
        .filter(({ part }) => part === 'clinician')
        .map(({ personId }) => personId)
      const drawn = block({ ...session, partnerIds: partners, clinicianIds: clinicians }, facts, true)
      return { ...drawn, warning: notHeld.get(session.id) }
    }),
  ]
  return week.days.map(({ date, label, clocks }) => ({
    date,
    label,
    note: clockNote(clocks),
    blocks: blocks.filter((one) => one.date === date).map(({ date: _, ...one }) => one),
  }))
}

type Item = Pick<DraftItem, 'id' | 'kind' | 'start' | 'end' | 'partnerIds' | 'clinicianIds'> & {
  title?: string | null
}

function block(
  item: Item,
  { couple, partners, clinicians, groups, zone }: ReadWeek,
  booked: boolean,
): PlanBlock & { date: string } {
  const group = groups.find(
    ({ start, clinicianIds }) =>
      item.kind === 'group' && start === item.start && clinicianIds.join() === item.clinicianIds.join(),
  )
  const [first] = partners
  const lead = clinicians.filter(({ id }) => item.clinicianIds.includes(id)).map(({ name }) => name)
  const times = { startsAt: new Date(item.start), endsAt: new Date(item.end) }
  return {
    id: item.id,
    ...onTheClock(times, zone),
    lane: item.partnerIds.length > 1 ? 'both' : item.partnerIds[0] === first.id ? 'first' : 'second',
    ...wordsOf(
      item,
      item.partnerIds.length > 1
        ? sessionTitle({ ...item, title: item.title ?? group?.title }, couple)
        : null,
      lead,
      booked,
    ),
    kind: item.kind === 'medical' ? 'psychiatric' : item.kind,
    muted: booked,
  }
}

/** A narrow own lane says with whom, then what; the lane itself says whose it is. */
function wordsOf({ kind }: Item, title: string | null, lead: string[], booked: boolean) {
  const own = title === null
  const rest = [...(own ? [kind] : lead), ...(booked ? ['booked'] : [])]
  return { title: own ? lead.join(', ') : title, detail: rest.join(', ') }
}
