import { aClinician, anEnrolledCouple, aStaffMember } from './an-enrolled-couple'
import type { testDatabase } from './database'
import { type Check, deskNow, type GeneratedFacts, type Place } from './generated-facts'
import { takeAway } from './take-away'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** A coordinator with one couple for each set of facts, written straight into the tables; rules are not judged here. */
export async function aGeneratedDesk(owner: Owner, all: readonly GeneratedFacts[]) {
  const coordinator = await aStaffMember(owner, 'coordinator', 'Casey')
  const disciplines = ['couples_therapist', 'individual_therapist', 'counselor']
  const held = await aClinician(owner, 'Rae', { disciplines, caseloadCap: 999, couplesCap: 999 })
  const gone = await aClinician(owner, 'Lee', { disciplines, caseloadCap: 999, couplesCap: 999 })
  const away = await aClinician(owner, 'Osei', { disciplines, caseloadCap: 999, couplesCap: 999 })
  await owner(
    `INSERT INTO clinician_leave (clinician_id, starts_at, ends_at) VALUES ($1, '2026-01-01', '2026-12-31')`,
    [away],
  )
  for (const table of tables) await owner(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  for (const rule of rules) await takeAway(rule, owner)
  const couples: string[] = []
  for (const facts of all) {
    const pair = await anEnrolledCouple(owner, { coordinator, enrolled: false, concerns: yesOrNo(facts) })
    couples.push(pair.couple)
    await write(owner, pair, facts, { coordinator, held, gone, away })
  }
  for (const table of tables) await owner(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await owner(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone])
  await owner(`SELECT call_case_standing_stale($1::uuid[])`, [couples])
  return { coordinator, couples }
}

/** What would refuse some of the facts: here only the answers about them are judged. */
const rules = [
  'one_place_at_a_time',
  'one_role_per_clinician',
  'one_holder_per_role',
  'designated_couples_therapist',
  'separate_individual_therapists',
]
const tables = ['care_assignment', 'session', 'seat']
const yesOrNo = ({ concerns }: GeneratedFacts) =>
  concerns.map((yes) => (yes ? 'yes' : 'no')) as [string, string]
const at = (hours: number) => new Date(deskNow.getTime() + hours * 3_600_000)

type Pair = Awaited<ReturnType<typeof anEnrolledCouple>>
type Staff = Record<'coordinator' | 'held' | 'gone' | 'away', string>

async function write(owner: Owner, pair: Pair, facts: GeneratedFacts, staff: Staff) {
  const { couple, first, second } = pair
  await owner(`UPDATE application SET submitted_at = $2 WHERE couple_id = $1`, [couple, at(facts.sent)])
  for (const [index, person] of [first, second].entries()) {
    await pay(
      owner,
      person,
      facts.checks[index] ?? 'none',
      facts.pays[index] ?? false,
      staff.coordinator,
      index,
    )
    await assign(
      owner,
      couple,
      person,
      'individual_therapist',
      clinician(facts.own[index] ?? 'none', staff),
      index,
    )
    if (facts.counselors[index]) await assign(owner, couple, person, 'counselor', staff.held, index)
  }
  await assign(owner, couple, null, 'couples_therapist', clinician(facts.couplesTherapist, staff), 3)
  if (facts.enrolled !== null)
    await owner(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, $2, $3)`, [
      couple,
      at(facts.enrolled),
      staff.coordinator,
    ])
  for (const hours of facts.sessions) await book(owner, pair, hours, facts.onLeave ? staff.away : staff.held)
  await putAside(owner, couple, facts, staff.coordinator)
  if (facts.apart && facts.enrolled !== null) await part(owner, pair, facts.apart, staff.coordinator)
  if (facts.owed)
    await owner(
      `INSERT INTO estimate_owed (person_id, occasion, occasion_on, due_on, recorded_by, recorded_at)
       VALUES ($1, 'asked', '2026-02-20', $2::date + $3::int, $4, now())`,
      [facts.owed.who === 0 ? first : second, deskNow, facts.owed.days, staff.coordinator],
    )
  if (facts.anew) await correctPlan(owner, first, staff.coordinator)
  if (facts.closed)
    await owner(`UPDATE application SET closed_at = $2 WHERE couple_id = $1`, [couple, at(-0.5)])
}

const clinician = (place: Place, { held, gone }: Staff) =>
  place === 'none' ? null : place === 'held' ? held : gone

async function pay(owner: Owner, person: string, check: Check, pays: boolean, by: string, index: number) {
  if (pays)
    await owner(
      `INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
       VALUES ($1, 'They', '2026-02-01', '2026-02-01', $2, $3)`,
      [person, by, at(-30 - index)],
    )
  if (check === 'none') return
  const [coverage] = await owner(
    `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
     VALUES ($1, 'self', 'Example', 'M', 'G', 'ppo', now()) RETURNING id`,
    [person],
  )
  if (check === 'open') return
  await owner(
    `INSERT INTO benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at)
     VALUES ($1, $2, $3::verification_outcome, '', $4, $5)`,
    [coverage?.id, person, check, by, at(-40 - index)],
  )
}

/** Nothing where they have no plan. */
const correctPlan = (owner: Owner, person: string, by: string) =>
  owner(
    `WITH former AS (
       INSERT INTO plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
       SELECT id, person_id, holder, payer_name, 'M0', group_number, plan_kind, $2, now() FROM coverage WHERE person_id = $1
       RETURNING id, coverage_id)
     UPDATE coverage SET heard_as = former.id FROM former WHERE coverage.id = former.coverage_id`,
    [person, by],
  )

async function part(owner: Owner, pair: Pair, goesOn: [boolean, boolean], by: string) {
  const { couple, first, second } = pair
  await owner(`UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1`, [couple, at(-10)])
  await owner(`UPDATE enrollment SET ended_at = $2 WHERE couple_id = $1`, [couple, at(-10)])
  for (const person of [first, second].filter((_, index) => goesOn[index]))
    await owner(`INSERT INTO solo_care (couple_id, person_id, from_at, from_by) VALUES ($1, $2, $3, $4)`, [
      couple,
      person,
      at(-10),
      by,
    ])
}

async function assign(
  owner: Owner,
  couple: string,
  partner: string | null,
  role: string,
  who: string | null,
  n: number,
) {
  if (!who) return
  await owner(
    `INSERT INTO care_assignment (couple_id, partner_id, clinician_id, role, assigned_from, assigned_by)
     VALUES ($1, $2, $3, $4::care_role, $5, $3)`,
    [couple, partner, who, role, at(-20 - n)],
  )
}

async function book(owner: Owner, { couple, first, second }: Pair, hours: number, clinician: string) {
  await owner(
    `WITH s AS (INSERT INTO session (kind, couple_id, starts_at, ends_at, zone, created_by, created_at)
                VALUES ('couples', $1, $2, $2::timestamptz + interval '1 hour', 'America/Denver', $3, now()) RETURNING *)
     INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
     SELECT s.id, w.id, w.part::seat_part, w.couple, s.starts_at, s.ends_at FROM s,
            (VALUES ($4::uuid, 'partner', $1::uuid), ($5, 'partner', $1), ($3::uuid, 'clinician', NULL)) AS w (id, part, couple)`,
    [couple, at(hours), clinician, first, second],
  )
}

async function putAside(owner: Owner, couple: string, { snoozed, waits }: GeneratedFacts, by: string) {
  if (snoozed)
    await owner(
      `INSERT INTO case_snooze (couple_id, until, waiting_on, set_by, set_at) VALUES ($1, $2, $3, $4, $5)`,
      [couple, at(snoozed.hours), snoozed.waitingOn, by, at(-60)],
    )
  if (waits)
    await owner(
      `INSERT INTO waitlist_entry (couple_id, reason, added_by, added_at) VALUES ($1, 'program-full', $2, $3)`,
      [couple, by, at(-60)],
    )
}
