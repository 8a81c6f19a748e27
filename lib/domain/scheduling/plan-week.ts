import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { choicesOfSittings } from '@/lib/domain/scheduling/choose-days'
import { fillWithGroups } from '@/lib/domain/scheduling/fill-with-groups'
import { calendarOf, type OpenWeek, openWeek } from '@/lib/domain/scheduling/open-week'
import { checkDraft, checkLoad } from '@/lib/domain/scheduling/recheck-draft'
import { type Seated, seatNeeds } from '@/lib/domain/scheduling/seat-needs'
import { type Sitting, STEP_MINUTES, sittingsByDay, type WeekPattern } from '@/lib/domain/scheduling/sittings'
import { topUp } from '@/lib/domain/scheduling/top-up'
import { weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { DraftSession, WeekFacts } from '@/lib/domain/scheduling/week-facts'
import { type SessionNeed, weeklyNeeds } from '@/lib/domain/scheduling/weekly-needs'
import { whyNone } from '@/lib/domain/scheduling/why-none'

export type PlanWeek = WeekFacts & {
  pattern: WeekPattern
  /** Clinicians who may be asked to open a new group, in order of preference. */
  facilitatorIds: readonly PersonId[]
}

/** `missing` is empty exactly when the draft could be published as it stands. Sessions are sorted by start. */
export type WeekPlan = { sessions: DraftSession[]; complete: boolean; missing: Refusal[] }

/**
 * Drafts one couple's week: one sitting a day in which both partners are free, filled with what the week owes them and
 * with groups, the two partners' own sessions side by side where it can be. Never invents a booking that a rule
 * forbids; when no full week is found it gives the best part of one and says what is missing. The same facts always
 * give the same draft.
 */
export function planWeek(input: PlanWeek): WeekPlan {
  const week = openWeek(input)
  const { needs, missing } = weeklyNeeds(input)
  const byDay = sittingsByDay(week, needs, input.pattern.minutesPerDay)
  const best = bestArrangement(needs, week, choicesOfSittings(byDay, input.pattern.days), input)
  const sessions = best.draft.sort((a, b) => a.start - b.start || a.end - b.end)
  const reasons = [
    ...missing,
    ...(input.jointCleared ? tooFewDays(byDay, input.pattern) : []),
    ...best.unplaced.flatMap((need) => whyUnplaced(need, input)),
    ...(input.jointCleared ? noGroup(sessions) : []),
    ...checkDraft(sessions, input),
  ]
  return { sessions, complete: reasons.length === 0, missing: reasons }
}

function bestArrangement(
  needs: readonly SessionNeed[],
  week: OpenWeek,
  choices: Sitting[][],
  input: PlanWeek,
): Seated {
  let best: Seated & { faults: number; minutes: number } = {
    draft: [],
    unplaced: [...needs],
    faults: Number.POSITIVE_INFINITY,
    minutes: 0,
  }
  for (const sittings of choices.slice(0, MOST_CHOICES)) {
    for (const where of ['inside', 'beside'] as const) {
      seatNeeds(needs, week, sittings, where, ({ draft, unplaced }) => {
        const full = topUp(week, sittings, fillWithGroups(week, sittings, draft, input.facilitatorIds))
        const faults = unplaced.length + checkLoad(full, input).length
        const minutes = full.reduce((sum, { start, end }) => sum + end - start, 0)
        if (faults < best.faults || (faults === best.faults && minutes > best.minutes))
          best = { draft: full, unplaced, faults, minutes }
        return faults === 0
      })
      if (best.faults === 0) return best
    }
  }
  return best
}

/** Enough to try every choice of days in a free week; a hopeless one ends in well under a second. */
const MOST_CHOICES = 40

function tooFewDays(byDay: readonly Sitting[][], { days, minutesPerDay }: WeekPattern): Refusal[] {
  return byDay.length >= days
    ? []
    : [refusal('no-shared-sitting', { minutes: minutesPerDay, days, found: byDay.length })]
}

function noGroup(sessions: readonly DraftSession[]): Refusal[] {
  return sessions.some(({ kind }) => kind === 'group') ? [] : [refusal('no-group-for-the-couple', {})]
}

function whyUnplaced({ kind, partnerIds, clinicianIds, minutes }: SessionNeed, facts: WeekFacts): Refusal[] {
  const people = [...partnerIds, ...clinicianIds].map((id) => calendarOf(id, facts))
  const window = weekOf(facts.weekStart, facts.zone)
  const search = { people, minutes, window, stepMinutes: STEP_MINUTES, notBefore: facts.now }
  return [refusal('no-time-for-session', { kind, names: people.map(({ name }) => name) }), ...whyNone(search)]
}
