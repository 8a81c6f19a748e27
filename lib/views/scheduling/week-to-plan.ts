import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type PlanInUse, readAuthorizationBounds } from '@/lib/data/authorization-facts'
import { findCoupleInCare } from '@/lib/data/couples-in-care'
import { noteRead } from '@/lib/data/record-reads'
import { findSession, listCoupleSessions } from '@/lib/data/sessions'
import { listStranded } from '@/lib/data/stranded'
import type { Transaction } from '@/lib/data/transaction'
import { findDraft } from '@/lib/data/week-drafts'
import { type ReadWeek, readWeekFacts } from '@/lib/data/week-facts'
import { sayLetPass } from '@/lib/domain/benefits/say-let-pass'
import { sentence } from '@/lib/domain/refusals'
import { sayZone } from '@/lib/domain/say-zone'
import { checkAuthorization, checkLetPass } from '@/lib/domain/scheduling/check-authorization'
import { checkItems } from '@/lib/domain/scheduling/check-items'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { sayMinutes } from '@/lib/domain/scheduling/say-when'
import type { WeekPattern } from '@/lib/domain/scheduling/sittings'
import { daysAfter, type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { keepsPattern, weekShape } from '@/lib/domain/scheduling/week-shape'
import { type WeekSpan, weekSpan } from '@/lib/domain/scheduling/week-span'
import { type StrandedLine, strandedLines, whyNotHeld } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'
import { type FoundTimes, findTimes } from '@/lib/views/scheduling/find-times'
import { type GroupLine, groupLines } from '@/lib/views/scheduling/group-lines'
import { facilitators, type Sought, soughtKinds } from '@/lib/views/scheduling/sought-kinds'
import { type PlanDay, planDays } from '@/lib/views/scheduling/week-blocks'
import { type BookedLine, bookedLine, type DraftLine, draftLine } from '@/lib/views/scheduling/week-lines'
import { type LoadLine, stillOwed, weekLoads } from '@/lib/views/scheduling/week-loads'

export type WeekToPlan = {
  couple: string
  enrolled: boolean
  /** Whether joint sessions may be booked yet. */
  jointCleared: boolean
  /** Every time on the page is by these clocks: the first partner's. */
  zone: string
  zoneName: string
  zones: Sought[]
  week: WeekSpan
  version: number
  people: [string, string]
  days: PlanDay[]
  draft: DraftLine[]
  booked: BookedLine[]
  loads: LoadLine[]
  /** What stands booked in any week although its clinician cannot hold it. */
  stranded: StrandedLine[]
  /** How the draft differs from the pattern asked for, which no full week was found for. */
  offPattern: string | null
  /** Why the draft cannot be published as it stands; `toAuthorize` where days want to be approved. */
  conflicts: string[]
  toAuthorize: boolean
  /** Drafted days that no payer approved, each with who let them pass. */
  letPass: string[]
  owed: { what: string; label: string }[]
  missing: string[]
  groups: GroupLine[]
  kinds: Sought[]
  facilitators: Sought[]
  found: FoundTimes | null
}

/**
 * `find` looks for times; `without` leaves one drafted or booked session out, because it is the one to be moved. `move`
 * names a booked session alone: the week is then its own unless another is asked for, and times are looked for.
 * `pattern` is the one the draft was just proposed after.
 */
export type AskWeek = { couple: string; week?: unknown; find?: Find; move?: string; pattern?: WeekPattern }
type Find = { what: string; minutes?: number; facilitator?: string; without?: string }

/** A couple's week in the making: what is booked, what is drafted, what stands in the way, and where there is room. */
export function weekToPlan(caller: Caller, ask: AskWeek): Promise<WeekToPlan> {
  return look(caller, 'week.plan', { couple: ask.couple }, async ({ tx, now }) => {
    const couple = await findCoupleInCare(tx, ask.couple)
    if (!couple) throw new NotFound()
    await noteRead(tx, { couple: ask.couple }, 'sessions', now)
    const [first, second] = couple.partners
    const move = await sessionToMove(tx, couple.id, ask.move)
    const its = move && localDateOf(move.start, first.zone)
    const week = weekSpan(ask.week ?? its ?? comingWeek(now, first.zone), first.zone, now)
    const facts = await readWeekFacts(tx, { couple, week: week.start, now })
    const { version, items } = await findDraft(tx, couple.id, week.start)
    const booked = await listCoupleSessions(tx, couple.id, week.within)
    const stranded = await listStranded(tx, now, { couples: [couple.id] })
    const notHeld = whyNotHeld(stranded.sessions)
    const lines = booked.map((session) => bookedLine(session, facts, notHeld))
    const find = ask.find ?? (move && findFor(bookedLine(move, facts, notHeld)))
    const { owed, missing } = stillOwed(
      facts,
      items,
      lines.map(({ what }) => what),
    )
    return {
      couple: couple.id,
      enrolled: couple.enrolled,
      jointCleared: couple.jointCleared,
      zone: first.zone,
      zoneName: sayZone(first.zone, week.within.start),
      zones: zoneChoices([first.zone, second.zone, person(caller.actor).zone], week),
      week,
      version,
      people: [first.name, second.name],
      days: planDays(week, facts, items, booked, stranded.sessions),
      draft: items.map((item) => draftLine(item, facts)),
      booked: lines,
      loads: weekLoads(facts, items, notHeld),
      stranded: strandedLines(couple.id, stranded, first.zone),
      offPattern: ask.pattern ? offPattern(items, ask.pattern, week, first.zone) : null,
      ...standingOf(items, facts, {
        plans: items.length > 0 ? await readAuthorizationBounds(tx, couple.id) : [],
        today: localDateOf(now.getTime(), person(caller.actor).zone),
      }),
      owed,
      missing: missing.map((refused) => sentence(refused)),
      groups: groupLines(facts, items, booked),
      kinds: soughtKinds(facts),
      facilitators: facilitators(facts),
      found: find ? findTimes(find, facts, items) : null,
    }
  })
}

/** "4 days of 2 h 30 min: Mon 9 3 h, Tue 10 2 h, …", or null where the draft is as it was asked for. */
function offPattern(items: readonly DraftItem[], pattern: WeekPattern, { days }: WeekSpan, zone: string) {
  const shape = weekShape(items, zone)
  if (items.length === 0 || keepsPattern(shape, pattern)) return null
  const labels = new Map(days.map(({ date, label }) => [date, label]))
  const said = shape.map(({ date, minutes }) => `${labels.get(date) ?? date}, ${sayMinutes(minutes)}`)
  return `Closest to your pattern, ${pattern.days} days of ${sayMinutes(pattern.minutesPerDay)}: ${said.join('; ')}.`
}

/** The couple's own session ahead that was named; a group is not moved for one couple. */
async function sessionToMove(tx: Transaction, couple: string, id: string | undefined) {
  const session = id ? await findSession(tx, id) : null
  return session?.coupleId === couple && !session.cancelled ? session : null
}

const findFor = ({ id, what, minutes }: BookedLine): Find => ({ what, minutes, without: id })

/** A week is planned before it begins: without a wish, the one that begins next. */
function comingWeek(now: Date, zone: string): LocalDate {
  return daysAfter(mondayAt(now.getTime(), zone), 7)
}

function standingOf(
  items: readonly DraftItem[],
  facts: ReadWeek,
  { plans, today }: { plans: readonly PlanInUse[]; today: LocalDate },
) {
  if (items.length === 0) return { conflicts: [], toAuthorize: false, letPass: [] }
  const beyond = checkAuthorization(plans, items)
  const refusals = [...checkItems(items, facts), ...beyond]
  return {
    conflicts: [...new Set(refusals.map((refused) => sentence(refused)))],
    toAuthorize: beyond.length > 0,
    letPass: checkLetPass(plans, items).map(({ plan, days }) => sayLetPass(plan, days, today)),
  }
}

function zoneChoices(zones: readonly string[], week: WeekSpan): Sought[] {
  return [...new Set(zones)].map((zone) => ({ value: zone, label: sayZone(zone, week.within.start) }))
}
