import { listLiveTeam, type TeamRow } from '@/lib/data/care-teams'
import { type BookableClinician, listBookable } from '@/lib/data/clinician-facts'
import type { CoupleInCare, PartnerInCare } from '@/lib/data/couples-in-care'
import { listTaken } from '@/lib/data/free-time'
import { type GroupRow, listGroups } from '@/lib/data/groups'
import type { Transaction } from '@/lib/data/transaction'
import { daysAfter, type LocalDate, weeklyHours, weekOf } from '@/lib/domain/scheduling/wall-clock'
import type { WeekClinician, WeekFacts, WeekPartner } from '@/lib/domain/scheduling/week-facts'
import { standardWeek, weekBeforeClearance } from '@/lib/domain/scheduling/week-hours'
import { DAY } from '@/lib/domain/time'

/** `WeekFacts` as they were read, the groups with their names. */
export type ReadWeek = Omit<WeekFacts, 'groups'> & { groups: GroupRow[] }

type Ask = {
  couple: CoupleInCare
  /** Monday of the week, in the first partner's zone. */
  week: LocalDate
  now: Date
  /** Whose calendars are read besides the partners'; everyone who works here when it is left out. */
  clinicians?: readonly string[]
  /** The live team, where the asker has read it under the couple's lock. */
  team?: readonly TeamRow[]
  /** Left out, the week's groups are read too. */
  withGroups?: boolean
}

/** All that is so about a couple's week, in four reads; hours are opened a day to either side for the other zones. */
export async function readWeekFacts(tx: Transaction, ask: Ask): Promise<ReadWeek> {
  const { couple, week, now, clinicians, withGroups = true } = ask
  const [first, second] = couple.partners
  const { start, end } = weekOf(week, first.zone)
  const around = { start: start - DAY, end: end + DAY }
  const team = ask.team ?? (await listLiveTeam(tx, couple.id))
  const people = await listBookable(tx, new Date(around.start), clinicians)
  const taken = await listTaken(tx, [first.id, second.id, ...people.map(({ id }) => id)], around)
  return {
    couple: { id: couple.id, partners: [named(first), named(second)] },
    partners: [weekPartner(first, week), weekPartner(second, week)],
    clinicians: people.map((one) => weekClinician(one, week)),
    team,
    taken,
    groups: withGroups ? await listGroups(tx, { start, end }) : [],
    inCare: couple.inCare,
    jointCleared: couple.jointCleared,
    frame: couple.jointCleared ? standardWeek : weekBeforeClearance,
    weekStart: week,
    zone: first.zone,
    now: now.getTime(),
  }
}

const named = ({ id, name }: PartnerInCare) => ({ id, name })

function weekPartner({ id, name, state, zone, times }: PartnerInCare, week: LocalDate): WeekPartner {
  return { id, name, state, zone, open: weeklyHours(times, zone, daysAfter(week, -1), daysAfter(week, 8)) }
}

function weekClinician(facts: BookableClinician, week: LocalDate): WeekClinician {
  const { id, name, zone, disciplines, licenses, hours, leave } = facts
  const open = weeklyHours(hours, zone, daysAfter(week, -1), daysAfter(week, 8))
  return { id, name, zone, disciplines, licenses, open, leave }
}
