import type { SessionRow } from '@/lib/data/session-rows'
import type { StrandedSessionRow } from '@/lib/data/stranded'
import type { ReadWeek } from '@/lib/data/week-facts'
import { sayStranded, strandedMarks } from '@/lib/domain/program/stranded'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { onTheClock } from '@/lib/domain/scheduling/on-the-clock'
import { kindLabels, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
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
  warning?: string
}

/** A day of the preview in lanes. Where something is booked already, what is only drafted says so. */
export type PlanDay = { date: string; label: string; note?: string; blocks: PlanBlock[] }

export function planDays(
  week: WeekSpan,
  facts: ReadWeek,
  items: readonly DraftItem[],
  booked: readonly SessionRow[],
  stranded: readonly StrandedSessionRow[],
): PlanDay[] {
  const blocks = [
    ...items.map((item) => block(item, facts, booked.length > 0)),
    ...booked.map((session) => {
      const partners = session.seats.filter(({ part }) => part === 'partner').map(({ personId }) => personId)
      const clinicians = session.seats
        .filter(({ part }) => part === 'clinician')
        .map(({ personId }) => personId)
      const drawn = block({ ...session, partnerIds: partners, clinicianIds: clinicians }, facts, false)
      const cannot = stranded.find(({ sessionId }) => sessionId === session.id)
      if (!cannot) return drawn
      if (drawn.lane === 'both') return { ...drawn, detail: '', warning: sayStranded(cannot) }
      return { ...drawn, warning: strandedMarks[cannot.why] }
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
  draft: boolean,
): PlanBlock & { date: string } {
  const group = groups.find(
    ({ start, clinicianIds }) =>
      item.kind === 'group' && start === item.start && clinicianIds.join() === item.clinicianIds.join(),
  )
  const [first] = partners
  const leads = clinicians.filter(({ id }) => item.clinicianIds.includes(id)).map(({ name }) => name)
  const times = { startsAt: new Date(item.start), endsAt: new Date(item.end) }
  const joint = item.partnerIds.length > 1
  return {
    id: item.id,
    ...onTheClock(times, zone),
    lane: joint ? 'both' : item.partnerIds[0] === first.id ? 'first' : 'second',
    title: joint
      ? sessionTitle({ ...item, title: item.title ?? group?.title }, couple)
      : laneTitle(item.kind),
    detail: `${draft ? 'Draft: ' : ''}${leads.join(', ')}`,
    kind: item.kind === 'medical' ? 'psychiatric' : item.kind,
  }
}

/** The lane itself says whose an own session is, and it is narrow: one word of what it is. */
function laneTitle(kind: SessionKind): string {
  const [word = ''] = kindLabels[kind].en.split(' ')
  return `${word[0]?.toUpperCase()}${word.slice(1)}`
}
