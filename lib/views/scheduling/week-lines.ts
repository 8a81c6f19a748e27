import type { SessionRow } from '@/lib/data/session-rows'
import type { ReadWeek } from '@/lib/data/week-facts'
import { sentence } from '@/lib/domain/refusals'
import { checkItem } from '@/lib/domain/scheduling/check-items'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { minutesOf } from '@/lib/domain/time'
import { elsewhere, sessionTitle, timeWords } from '@/lib/views/scheduling/session-words'

/** One session in the list beside the week. `what` and `minutes` are what the search for another time needs. */
export type WeekLine = {
  id: string
  title: string
  when: string
  elsewhere: string[]
  clinicians: string[]
  kind: SessionKind
  what: string
  minutes: number
  /** The id of whoever leads it. */
  lead: string
}

/** `toAgree` is the sentence about a time that partners have not said yes to. */
export type DraftLine = WeekLine & { joins: boolean; agreed: boolean; toAgree: string | null }
/** `notHeld` says why its clinician cannot hold it. */
export type BookedLine = WeekLine & { ahead: boolean; away: string[]; notHeld: string | null }

export function draftLine(item: DraftItem, facts: ReadWeek): DraftLine {
  const group = facts.groups.find(({ id }) => id === item.groupSessionId)
  const [outside] = checkItem({ ...item, capacity: undefined }, facts).filter(
    ({ code }) => code === 'outside-times-that-work',
  )
  return {
    ...weekLine({ ...item, title: group?.title ?? item.title }, facts),
    joins: item.groupSessionId !== undefined,
    agreed: item.agreed,
    toAgree: outside ? sentence(outside) : null,
  }
}

export function bookedLine(
  session: SessionRow,
  facts: ReadWeek,
  notHeld: ReadonlyMap<string, string>,
): BookedLine {
  const idsOf = (part: 'partner' | 'clinician') =>
    session.seats.filter((seat) => seat.part === part).map(({ personId }) => personId)
  const item = { ...session, partnerIds: idsOf('partner'), clinicianIds: idsOf('clinician') }
  return {
    ...weekLine(item, facts),
    ahead: session.start > facts.now,
    notHeld: notHeld.get(session.id) ?? null,
    away: session.seats
      .filter(({ part, released }) => part === 'partner' && released)
      .map(({ name }) => name),
  }
}

type Item = Pick<DraftItem, 'id' | 'kind' | 'start' | 'end' | 'partnerIds' | 'clinicianIds'> & {
  title?: string | null
}

function weekLine(item: Item, { couple, partners, clinicians, zone }: ReadWeek): WeekLine {
  const leads = clinicians.filter(({ id }) => item.clinicianIds.includes(id))
  const seated = partners.filter(({ id }) => item.partnerIds.includes(id))
  return {
    id: item.id,
    title: sessionTitle(item, couple),
    when: timeWords(item, zone),
    elsewhere: elsewhere([...seated, ...leads], item.start, zone),
    clinicians: leads.map(({ name }) => name),
    kind: item.kind,
    what:
      seated.length === 1
        ? `${item.kind}-${partners.findIndex(({ id }) => id === seated[0]?.id) + 1}`
        : item.kind,
    minutes: minutesOf(item),
    lead: item.clinicianIds[0] ?? '',
  }
}
