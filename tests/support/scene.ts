import type { testDatabase } from './database'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** Ids that read like names: `id('maya')` is always the same UUID. */
export function id(name: string): string {
  const hex = Buffer.from(name.padEnd(16, '.')).toString('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * A small world written straight into the tables, for attacks that go past our code: two enrolled couples (Maya and
 * Sam in Colorado, Ana and Luis in Texas), their care teams, a coordinator each, and clinicians licensed in both
 * states. Everything in it is sound; each test breaks one thing.
 */
export async function setScene(owner: Owner): Promise<void> {
  for (const [name, role] of people) {
    await owner(
      `INSERT INTO person (id, role, name, zone) VALUES ($1, $2::person_role, $3, 'America/Denver')`,
      [id(name), role, name],
    )
    await owner(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, 'none')`, [
      id(name),
      `${name}@example.org`,
    ])
  }
  for (const name of clinicians) {
    await owner(
      `INSERT INTO clinician (person_id, credentials, disciplines, languages, specialties, caseload_cap, couples_cap, updated_at)
       VALUES ($1, 'LMFT', '{couples_therapist,individual_therapist,counselor,psychiatric_provider,peer_coach}', '{en}', '{}', 20, 10, now())`,
      [id(name)],
    )
    for (const state of ['CO', 'TX']) {
      await owner(
        `INSERT INTO clinician_license (clinician_id, state, number, expires_on) VALUES ($1, $2, 'X1', '2030-12-31')`,
        [id(name), state],
      )
    }
  }
  await settle(owner, ['maya', 'sam'], 'casey', 'CO')
  await settle(owner, ['ana', 'luis'], 'devon', 'TX')
  await serve(owner, ['maya', 'sam'], ['rae', 'osei', 'vega', 'cole'])
}

const people: [string, string][] = [
  ['maya', 'partner'],
  ['sam', 'partner'],
  ['ana', 'partner'],
  ['luis', 'partner'],
  ['alone', 'partner'],
  ['other', 'partner'],
  ['casey', 'coordinator'],
  ['devon', 'coordinator'],
  ['dara', 'director'],
  ['adil', 'admin'],
  ['rae', 'clinician'],
  ['osei', 'clinician'],
  ['vega', 'clinician'],
  ['cole', 'clinician'],
  ['spare', 'clinician'],
]
const clinicians = ['rae', 'osei', 'vega', 'cole', 'spare']

export const coupleOf = ([first]: [string, string]) => id(`couple-${first}`)

async function settle(owner: Owner, pair: [string, string], coordinator: string, state: string) {
  const [first, second] = pair
  const couple = coupleOf(pair)
  const application = id(`app-${first}`)
  // One statement, because the couple and its two partner rows point at each other.
  await owner(
    `WITH c AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($1, $2, $3, now()))
     INSERT INTO couple_partner (couple_id, person_id, position) VALUES ($1, $2, 1), ($1, $3, 2)`,
    [couple, id(first), id(second)],
  )
  await owner(
    `INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
     VALUES ($1, $2, $3, now(), now(), $4, $5)`,
    [application, `REF-${first}`, id(first), couple, id(coordinator)],
  )
  for (const [index, name] of pair.entries()) {
    await owner(
      `INSERT INTO applicant (application_id, person_id, position, joined_at) VALUES ($1, $2, $3, now())`,
      [application, id(name), index + 1],
    )
    await owner(
      `INSERT INTO partner_profile VALUES ($1, $2, $2, '1990-01-01', $3, 'Town', '555-0100', 'en', NULL, now())`,
      [id(name), name, state],
    )
    await owner(`INSERT INTO private_answer VALUES ($1, 'substance-related-concern', 'yes', now())`, [
      id(name),
    ])
    await owner(
      `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
       VALUES ($1, 'self', 'Example Mutual', 'M1', 'G1', 'ppo', now())`,
      [id(name)],
    )
    await owner(
      `INSERT INTO available_time (person_id, weekday, from_minute, until_minute) VALUES ($1, 1, 0, 1440)`,
      [id(name)],
    )
  }
  await owner(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)`, [
    couple,
    id(coordinator),
  ])
  await clear(owner, pair)
}

/** A clinician met both, and joint sessions may be booked. */
export async function clear(owner: Owner, pair: [string, string], decision = 'cleared') {
  await owner(
    `UPDATE joint_clearance SET superseded_at = now() WHERE couple_id = $1 AND superseded_at IS NULL`,
    [coupleOf(pair)],
  )
  await owner(
    `INSERT INTO joint_clearance (couple_id, decision, reason, review_due, decided_by, decided_as, decided_at)
     VALUES ($1, $2::clearance_decision, 'sealed', '2099-01-01', $3, 'clinician', now())`,
    [coupleOf(pair), decision, id('spare')],
  )
}

async function serve(
  owner: Owner,
  pair: [string, string],
  [rae, osei, vega, cole]: [string, string, string, string],
) {
  const [first, second] = pair
  const roles = [
    ['couples_therapist', null, rae],
    ['individual_therapist', first, osei],
    ['individual_therapist', second, vega],
    ['counselor', first, cole],
  ] as const
  for (const [role, partner, clinician] of roles) await assign(owner, pair, role, partner, clinician)
}

export function assign(
  owner: Owner,
  pair: [string, string],
  role: string,
  partner: string | null,
  clinician: string,
) {
  return owner(
    `INSERT INTO care_assignment (couple_id, partner_id, clinician_id, role, assigned_from, assigned_by)
     VALUES ($1, $2, $3, $4::care_role, now(), $5)`,
    [coupleOf(pair), partner && id(partner), id(clinician), role, id('casey')],
  )
}

type Booking = {
  name: string
  kind: string
  couple?: [string, string]
  at: string
  people: string[]
  capacity?: number
}

/** Books a session of one hour with its seats in one statement, so that deferred rules judge the whole. */
export async function book(query: Owner, { name, kind, couple, at, people, capacity }: Booking) {
  const couples = people.map((who) => (clinicians.includes(who) ? null : coupleOf(whoseCouple(who))))
  await query(
    `WITH s AS (INSERT INTO session (id, kind, couple_id, starts_at, ends_at, zone, capacity, created_by, created_at)
                VALUES ($1, $2::session_kind, $3, $4::timestamptz, $4::timestamptz + interval '1 hour',
                        'America/Denver', $5, $6, now()))
     INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
     SELECT $1, p.person, (CASE WHEN p.couple IS NULL THEN 'clinician' ELSE 'partner' END)::seat_part, p.couple,
            $4::timestamptz, $4::timestamptz + interval '1 hour'
       FROM unnest($7::uuid[], $8::uuid[]) AS p (person, couple)`,
    [
      id(name),
      kind,
      couple ? coupleOf(couple) : null,
      at,
      capacity ?? null,
      id('casey'),
      people.map(id),
      couples,
    ],
  )
}

const whoseCouple = (who: string): [string, string] =>
  ['maya', 'sam'].includes(who) ? ['maya', 'sam'] : ['ana', 'luis']
