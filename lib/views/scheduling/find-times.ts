import type { ReadWeek } from '@/lib/data/week-facts'
import type { PersonId } from '@/lib/domain/ids'
import { sentence } from '@/lib/domain/refusals'
import { type HeatCell, heatOfWeek } from '@/lib/domain/scheduling/heat-of-week'
import { type Calendar, jointSlots } from '@/lib/domain/scheduling/joint-slots'
import { calendarOf } from '@/lib/domain/scheduling/open-week'
import { rankSlots } from '@/lib/domain/scheduling/rank-slots'
import { sayClock, sayWhen } from '@/lib/domain/scheduling/say-when'
import { isJoint, kindShapes, type SessionKind, sessionKinds } from '@/lib/domain/scheduling/session-kinds'
import { STEP_MINUTES } from '@/lib/domain/scheduling/sittings'
import { isInsideOneDay, localDateOf, localMinuteOf, weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'
import { needFor } from '@/lib/domain/scheduling/weekly-needs'
import { whyNone } from '@/lib/domain/scheduling/why-none'
import { elsewhere } from '@/lib/views/scheduling/session-words'
import { soughtKinds } from '@/lib/views/scheduling/sought-kinds'

export type SlotLine = { when: string; words: string; elsewhere: string[] }

export type FoundTimes = {
  what: string
  kind: SessionKind
  partner: PersonId | null
  facilitator: string | null
  minutes: number
  title: string
  with: string[]
  slots: SlotLine[]
  more: number
  none: string[]
  heat: HeatCell[][]
  needed: number
}

type Ask = { what: string; minutes?: number; facilitator?: string; without?: string }

/** Times in which everyone needed is free beside what is booked and drafted, the best first; else why there are none. */
export function findTimes(
  ask: Ask,
  read: ReadWeek,
  items: readonly (DraftSession & { id: string })[],
): FoundTimes | null {
  const facts = { ...read, taken: read.taken.filter(({ sessionId }) => sessionId !== ask.without) }
  const [kind, position] = ask.what.split('-') as [SessionKind, string?]
  if (!sessionKinds.includes(kind) || (isJoint(kind) && !facts.jointCleared)) return null
  const partners = position
    ? facts.partners.slice(Number(position) - 1, Number(position))
    : [...facts.partners]
  const partnerIds = partners.map(({ id }) => id)
  const lead = kind === 'group' ? ask.facilitator : needFor(kind, partnerIds, facts.team)?.clinicianIds[0]
  const clinicians = facts.clinicians.filter(({ id }) => id === lead)
  if (clinicians.length === 0) return null
  const minutes = ask.minutes ?? kindShapes[kind].minutes
  const beside = items.filter(({ id }) => id !== ask.without)
  const people = [...partners, ...clinicians].map(({ id }) => withDraft(calendarOf(id, facts), beside))
  const zones = [...partners, ...clinicians].map(({ zone }) => zone)
  const window = weekOf(facts.weekStart, facts.zone)
  const search = { people, minutes, window, stepMinutes: STEP_MINUTES, notBefore: facts.now + 1 }
  const now = startOf(ask.without, read, items)
  const found = jointSlots(search).filter(
    (slot) => slot.start !== now && zones.every((zone) => isInsideOneDay(slot, zone)),
  )
  const theirs = [...beside, ...facts.taken.filter(({ personId }) => partnerIds.includes(personId))]
  const ranked = rankSlots(found, theirs, facts.zone)
  return {
    what: ask.what,
    kind,
    partner: position ? (partnerIds[0] ?? null) : null,
    facilitator: kind === 'group' ? (lead ?? null) : null,
    minutes,
    title:
      kind === 'group'
        ? 'New group'
        : (soughtKinds(facts).find(({ value }) => value === ask.what)?.label ?? ''),
    with: clinicians.map(({ name }) => name),
    slots: ranked.slice(0, 24).map(({ start }) => ({
      when: wallTime(start, facts.zone),
      words: sayWhen(start, facts.zone, 'en'),
      elsewhere: elsewhere([...partners, ...clinicians], start, facts.zone),
    })),
    more: Math.max(0, ranked.length - 24),
    none: ranked.length > 0 ? [] : whyNone(search).map((refused) => sentence(refused)),
    heat: heatOfWeek({ people, weekStart: facts.weekStart, zone: facts.zone, now: facts.now }),
    needed: people.length,
  }
}

/** Where the session that is to be moved stands now: no move at all. */
function startOf(
  moved: string | undefined,
  { taken }: ReadWeek,
  items: readonly (DraftSession & { id: string })[],
) {
  return (
    items.find(({ id }) => id === moved)?.start ?? taken.find(({ sessionId }) => sessionId === moved)?.start
  )
}

function withDraft(calendar: Calendar, items: readonly DraftSession[]): Calendar {
  const drafted = items.filter(({ partnerIds, clinicianIds }) =>
    [...partnerIds, ...clinicianIds].includes(calendar.id),
  )
  return { ...calendar, busy: [...calendar.busy, ...drafted] }
}

/** "2026-02-10T18:00" by the clocks of the zone. */
function wallTime(at: number, zone: string): string {
  return `${localDateOf(at, zone)}T${sayClock(localMinuteOf(at, zone)).padStart(5, '0')}`
}
