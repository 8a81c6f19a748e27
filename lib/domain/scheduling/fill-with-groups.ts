import { canFacilitate } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import { subtract, union } from '@/lib/domain/scheduling/intervals'
import { canSit, mayTreat, type OpenWeek, seats } from '@/lib/domain/scheduling/open-week'
import { type Sitting, STEP_MINUTES } from '@/lib/domain/scheduling/sittings'
import type { BookedGroup, DraftSession } from '@/lib/domain/scheduling/week-facts'
import { type Interval, MINUTE, minutesOf } from '@/lib/domain/time'

/** Group sessions (minutes): payers ask for at least 50, attention ends at about 120. */
const shortestGroup = 60
const longestGroup = 120

/**
 * Fills what is left of each sitting with groups: booked ones with places for both first, then new ones. Groups are
 * joint: before the couple is cleared there are none.
 */
export function fillWithGroups(
  week: OpenWeek,
  sittings: readonly Sitting[],
  placed: readonly DraftSession[],
  facilitatorIds: readonly PersonId[],
): DraftSession[] {
  const draft = [...placed]
  if (!week.facts.jointCleared) return draft
  for (const sitting of sittings) {
    for (
      let next = nextGroup(week, sitting, draft, facilitatorIds);
      next;
      next = nextGroup(week, sitting, draft, facilitatorIds)
    ) {
      draft.push(next)
    }
  }
  return draft
}

function nextGroup(
  week: OpenWeek,
  sitting: Interval,
  draft: readonly DraftSession[],
  facilitatorIds: readonly PersonId[],
): DraftSession | null {
  const partnerIds = week.facts.partners.map(({ id }) => id)
  const gaps = subtract(
    [sitting],
    union(draft.filter((session) => partnerIds.some((id) => seats(session, id)))),
  )
  return bookedGroup(week, gaps, partnerIds) ?? newGroup(week, gaps, draft, partnerIds, facilitatorIds)
}

function bookedGroup(week: OpenWeek, gaps: readonly Interval[], partnerIds: PersonId[]): DraftSession | null {
  const group = week.facts.groups
    .filter((one) => gaps.some((gap) => gap.start <= one.start && one.end <= gap.end))
    .filter((one) => one.capacity - one.seated >= partnerIds.length && isLedByLicensed(week, one, partnerIds))
    .sort((a, b) => minutesOf(b) - minutesOf(a) || a.start - b.start || (a.id < b.id ? -1 : 1))[0]
  if (!group) return null
  const { id, start, end, clinicianIds } = group
  return { kind: 'group', start, end, partnerIds, clinicianIds, groupSessionId: id }
}

function isLedByLicensed(week: OpenWeek, group: BookedGroup, partnerIds: PersonId[]): boolean {
  const leads = week.facts.clinicians.filter(({ id }) => group.clinicianIds.includes(id))
  return (
    leads.length === group.clinicianIds.length &&
    leads.every((lead) => mayTreat(week, lead, 'group', partnerIds))
  )
}

/** The longest new group some facilitator could lead in a gap, the earliest of those. */
function newGroup(
  week: OpenWeek,
  gaps: readonly Interval[],
  draft: readonly DraftSession[],
  partnerIds: PersonId[],
  facilitatorIds: readonly PersonId[],
): DraftSession | null {
  const leads = week.facts.clinicians
    .filter(({ id, disciplines }) => facilitatorIds.includes(id) && canFacilitate(disciplines))
    .filter((lead) => mayTreat(week, lead, 'group', partnerIds))
  for (let minutes = longestGroup; minutes >= shortestGroup; minutes -= STEP_MINUTES) {
    for (const gap of gaps) {
      for (let start = gap.start; start + minutes * MINUTE <= gap.end; start += STEP_MINUTES * MINUTE) {
        const time = { start, end: start + minutes * MINUTE }
        const lead = leads.find(({ id }) => canSit(week, [...partnerIds, id], time, draft))
        if (lead) return { kind: 'group', ...time, partnerIds, clinicianIds: [lead.id] }
      }
    }
  }
  return null
}
