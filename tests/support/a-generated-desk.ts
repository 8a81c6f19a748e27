import fc from 'fast-check'
import { aClinician, anEnrolledCouple, aStaffMember } from './an-enrolled-couple'
import type { testDatabase } from './database'
import { takeAway } from './take-away'

type Owner = ReturnType<typeof testDatabase>['asOwner']

export const deskZone = 'America/Denver'
/** A Wednesday at noon in Denver; its week ends on Sunday night. */
export const deskNow = new Date('2026-03-04T19:00:00Z')
export const weekEnd = new Date('2026-03-09T06:00:00Z')

type Check = 'none' | 'open' | 'verified' | 'not_covered'
type Place = 'none' | 'held' | 'held-by-someone-gone'

/** What may be so of one couple. Hours are counted from `deskNow`, negative ones lie before it. */
export type GeneratedFacts = {
  sent: number
  checks: [Check, Check]
  pays: [boolean, boolean]
  concerns: [boolean, boolean]
  enrolled: number | null
  couplesTherapist: Place
  own: [Place, Place]
  counselors: [boolean, boolean]
  sessions: number[]
  onLeave: boolean
  snoozed: { hours: number; waitingOn: 'payer' | 'couple' | null } | null
  waits: boolean
  closed: boolean
  /** The couple has ended, and who goes on in care of their own. */
  apart: [boolean, boolean] | null
}

const both = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one)
const check = fc.constantFrom<Check>('none', 'open', 'verified', 'verified', 'not_covered')
const place = fc.constantFrom<Place>('none', 'held', 'held', 'held-by-someone-gone')
const rarely = fc.integer({ min: 0, max: 5 }).map((one) => one === 0)

export const generatedFacts: fc.Arbitrary<GeneratedFacts> = fc.record({
  sent: fc.integer({ min: -900, max: -1 }),
  checks: both(check),
  pays: both(rarely),
  concerns: both(fc.boolean()),
  enrolled: fc.option(fc.integer({ min: -700, max: -1 }), { nil: null }),
  couplesTherapist: place,
  own: both(place),
  counselors: both(fc.boolean()),
  sessions: fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 3 }),
  onLeave: rarely,
  snoozed: fc.option(
    fc.record({
      hours: fc.integer({ min: -50, max: 90 }).filter((hours) => hours !== 0),
      waitingOn: fc.constantFrom('payer' as const, 'couple' as const, null),
    }),
    { nil: null, freq: 2 },
  ),
  waits: rarely,
  closed: rarely,
  apart: fc.option(both(fc.boolean()), { nil: null, freq: 3 }),
})

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
  await owner(`SELECT refresh_case_standing($1::uuid[])`, [couples])
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
