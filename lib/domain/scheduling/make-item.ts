import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import type { Assignment } from '@/lib/domain/care-team/assignment'
import type { Couple } from '@/lib/domain/couple'
import type { PersonId, SessionId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { usualGroupCapacity } from '@/lib/domain/rules/group-holds-its-capacity'
import { sessionTimeExists } from '@/lib/domain/rules/session-time-exists'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { instantOf, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import type { BookedGroup } from '@/lib/domain/scheduling/week-facts'
import { needFor } from '@/lib/domain/scheduling/weekly-needs'
import { type Interval, MINUTE } from '@/lib/domain/time'

/** A time by the clocks of a zone: a day, minutes since midnight, and a length in minutes. */
export type WallTime = { date: LocalDate; minute: number; zone: string; minutes: number }

/** What a coordinator asks for: a session of a kind, a new group, or places in a group that exists. */
export type Asked =
  | {
      kind: Exclude<SessionKind, 'group'>
      partner?: PersonId
      at: WallTime
      agreed: boolean
      billableTo?: BillableTo
    }
  | { kind: 'group'; facilitator: PersonId; title?: string; capacity?: number; at: WallTime; agreed: boolean }
  | { kind: 'group'; group: SessionId; agreed: boolean }

type Facts = { couple: Couple; team: readonly Assignment[]; groups: readonly BookedGroup[] }

/** The item that was asked for, with the people its kind seats; refused only where no such time or group exists. */
export function makeItem(id: string, asked: Asked, facts: Facts): Outcome<DraftItem> {
  const both = facts.couple.partners.map((partner) => partner.id)
  const { kind, agreed } = asked
  if ('group' in asked) return joinGroup(id, asked, both, facts)
  const time = resolveTime(asked.at)
  if (!time.ok) return time
  if (asked.kind === 'group') {
    const { facilitator, title, capacity = usualGroupCapacity } = asked
    return done({
      id,
      kind,
      agreed,
      ...time.value,
      partnerIds: both,
      clinicianIds: [facilitator],
      title,
      capacity,
    })
  }
  const isForOne = kindShapes[kind].partners === 'one'
  const partnerIds = isForOne ? both.filter((one) => one === asked.partner) : both
  const clinicianIds = needFor(kind, partnerIds, facts.team)?.clinicianIds ?? []
  const billing = !isForOne && asked.billableTo ? { billableTo: asked.billableTo } : {}
  return done({ id, kind, agreed, ...time.value, partnerIds, clinicianIds, ...billing })
}

/** The instants of a wall time, or the sentence about the hour the clocks skip that night. */
export function resolveTime({ date, minute, zone, minutes }: WallTime): Outcome<Interval> {
  const found = instantOf(date, minute, zone)
  if (!found.ok) return refuse(...sessionTimeExists({ date, minute, zone }))
  return done({ start: found.at, end: found.at + minutes * MINUTE })
}

function joinGroup(
  id: string,
  asked: { group: SessionId; agreed: boolean },
  partnerIds: PersonId[],
  { groups }: Facts,
): Outcome<DraftItem> {
  const group = groups.find((one) => one.id === asked.group)
  if (!group) return refuse(refusal('group-is-gone', {}))
  const { start, end, clinicianIds } = group
  return done({
    id,
    kind: 'group',
    agreed: asked.agreed,
    start,
    end,
    partnerIds,
    clinicianIds,
    groupSessionId: group.id,
  })
}
