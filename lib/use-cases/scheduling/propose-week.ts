import type { Caller } from '@/lib/access/actor'
import { type ReadWeek, readWeekFacts } from '@/lib/data/week-facts'
import { canFacilitate } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { planWeek } from '@/lib/domain/scheduling/plan-week'
import type { WeekPattern } from '@/lib/domain/scheduling/sittings'
import { weekOf } from '@/lib/domain/scheduling/wall-clock'
import { changeDraft, type DraftOf } from '@/lib/use-cases/scheduling/change-draft'

export type ProposeWeek = DraftOf & { pattern: WeekPattern }

/**
 * Drafts a whole week after a pattern, in place of what was drafted before. Refuses with `week-has-sessions-already`,
 * and with everything that stands in the way when not one session finds a time.
 */
export function proposeWeek(caller: Caller, input: ProposeWeek): Promise<Outcome<{ version: number }>> {
  return changeDraft(caller, 'week.plan', input, async ({ tx, couple, now }) => {
    const facts = await readWeekFacts(tx, { couple, week: input.week, now })
    if (hasSessions(facts)) return refuse(refusal('week-has-sessions-already', {}))
    const plan = planWeek({ ...facts, pattern: input.pattern, facilitatorIds: facilitators(facts) })
    if (plan.sessions.length === 0) return refuse(...plan.missing)
    return done(plan.sessions.map((session) => ({ ...session, id: crypto.randomUUID(), agreed: false })))
  })
}

function hasSessions({ partners, taken, weekStart, zone }: ReadWeek): boolean {
  const week = weekOf(weekStart, zone)
  const both: string[] = partners.map(({ id }) => id)
  return taken.some(
    (seat) => both.includes(seat.personId) && seat.start >= week.start && seat.start < week.end,
  )
}

/** Who may be asked to open a group: people outside this couple's team first, so that nobody meets them twice. */
function facilitators({ clinicians, team }: ReadWeek): PersonId[] {
  const inTeam = (id: PersonId) => team.some(({ clinician }) => clinician.id === id)
  return clinicians
    .filter(({ disciplines }) => canFacilitate(disciplines))
    .map(({ id }) => id)
    .sort((a, b) => Number(inTeam(a)) - Number(inTeam(b)))
}
