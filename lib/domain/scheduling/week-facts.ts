import type { Assignment, Clinician } from '@/lib/domain/care-team/assignment'
import type { License } from '@/lib/domain/care-team/license'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { Couple, Partner } from '@/lib/domain/couple'
import type { PersonId, SessionId } from '@/lib/domain/ids'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import type { LocalDate } from '@/lib/domain/scheduling/wall-clock'
import type { WeekFrame } from '@/lib/domain/scheduling/week-hours'
import type { Interval } from '@/lib/domain/time'

/** A session not yet booked. A group that exists already is joined by its id; without one a new group is opened. */
export type DraftSession = Interval & {
  kind: SessionKind
  clinicianIds: PersonId[]
  partnerIds: PersonId[]
  groupSessionId?: SessionId
}

/** A partner who will sit in a state, reads times in a zone, and said when they could come (`open`). */
export type WeekPartner = Partner & { state: string; zone: string; open: readonly Interval[] }

/** `open` are working hours as instants around the week; `leave` is taken out of them. */
export type WeekClinician = Clinician & {
  zone: string
  disciplines: readonly CareRole[]
  licenses: readonly License[]
  open: readonly Interval[]
  leave: readonly Interval[]
}

/** A live (not released) seat; `sessionId` says of which session. */
export type TakenSeat = Interval & { personId: PersonId; sessionId: SessionId }

/** A booked group. `capacity` and `seated` count partners. */
export type BookedGroup = Interval & {
  id: SessionId
  clinicianIds: PersonId[]
  capacity: number
  seated: number
}

/** All that is so about one couple's week, read once and used to plan it, to check it and to publish it. */
export type WeekFacts = {
  couple: Couple
  partners: readonly [WeekPartner, WeekPartner]
  /** The care team, the facilitators of the groups, and whoever else may be seated. */
  clinicians: readonly WeekClinician[]
  team: readonly Assignment[]
  /** Live seats of all these people around the week. */
  taken: readonly TakenSeat[]
  groups: readonly BookedGroup[]
  /** Whose sessions may be planned: both, or who goes on in care of their own after the couple has ended. */
  inCare: readonly PersonId[]
  /** Whether joint sessions of this couple may be booked now. */
  jointCleared: boolean
  /** Monday of the week. */
  weekStart: LocalDate
  /** The zone the couple's calendar is kept in: the first partner's. */
  zone: string
  now: number
  /** What the week asks of each partner; the standard week when left out. */
  frame?: WeekFrame
}
