import pg from 'pg'
import type { Caller, PersonKind } from '@/lib/access/actor'
import { asId } from '@/lib/domain/ids'
import { everyProof } from '../support/every-proof'

/**
 * A program with many couples, written straight into the tables: each couple with its coordinator, a team of three and
 * four weeks of three sessions. Ten couples share three clinicians; one coordinator looks after everybody, which is
 * worse than any real desk. Rules are switched off while it is written (nothing here breaks one) and on again after.
 */
export const firstMonday = '2027-03-01'
export const now = new Date('2027-02-26T17:00:00Z')

/** The same id for the same kind and number, so that nobody has to be looked up. */
export const idOf = (kind: 'first' | 'second' | 'couple' | 'clinician' | 'coordinator', number: number) =>
  `${prefixes[kind]}-0000-4000-8000-${String(number).padStart(12, '0')}`
const prefixes = {
  first: 'aaaaaaaa',
  second: 'bbbbbbbb',
  couple: 'cccccccc',
  clinician: 'dddddddd',
  coordinator: 'eeeeeeee',
}

export function callerOf(kind: PersonKind, id: string): Caller {
  const actor = { kind, id: asId<never>(id), name: kind, zone: 'America/Denver', locale: 'en' as const }
  return { actor: { ...actor, loginSessionId: id, proof: everyProof }, clock: () => now }
}

/** Fills the database up to so many couples; what is there already stays. */
export async function fillUpTo(couples: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT count(*)::int AS there FROM couple WHERE id::text LIKE '${prefixes.couple}%'`,
    )
    const range = [rows[0].there, couples - 1]
    await client.query('BEGIN')
    for (const table of ['session', 'seat', 'care_assignment']) {
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    }
    for (const statement of statements)
      await client.query(statement.replaceAll('$range', `${range[0]}, ${range[1]}`))
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const table of ['session', 'seat', 'care_assignment']) {
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    }
    await client.query('SELECT call_case_standing_stale(ARRAY(SELECT id FROM couple))')
    await client.query('COMMIT')
    // As the server does by itself soon after, but before the first measurement and not during one.
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

const made = (kind: keyof typeof prefixes, number: string) =>
  `('${prefixes[kind]}-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`
const couplesInRange = 'generate_series($range) AS n'
/** Three clinicians for each ten couples: couples therapist, first partner's, second partner's. */
const clinicianOf = (place: number) => made('clinician', `n / 10 * 3 + ${place}`)

const statements = [
  `INSERT INTO person (id, role, name, zone) VALUES ('${idOf('coordinator', 0)}', 'coordinator', 'Coordinator', 'America/Denver')
     ON CONFLICT DO NOTHING`,
  `INSERT INTO person (id, role, name, zone)
     SELECT ${made('first', 'n')}, 'partner'::person_role, 'First ' || n, 'America/Denver' FROM ${couplesInRange}
     UNION ALL SELECT ${made('second', 'n')}, 'partner', 'Second ' || n, 'America/Denver' FROM ${couplesInRange}`,
  ...[0, 1, 2].flatMap((place) => [
    `INSERT INTO person (id, role, name, zone)
       SELECT DISTINCT ${clinicianOf(place)}, 'clinician'::person_role, 'Clinician', 'America/Denver' FROM ${couplesInRange}
       ON CONFLICT DO NOTHING`,
    `INSERT INTO clinician (person_id, credentials, disciplines, languages, specialties, caseload_cap, couples_cap, updated_at)
       SELECT DISTINCT ${clinicianOf(place)}, 'LMFT', '{couples_therapist,individual_therapist}'::care_role[], '{en}'::text[], '{}'::text[], 20, 20, now()
         FROM ${couplesInRange} ON CONFLICT DO NOTHING`,
    `INSERT INTO clinician_license (clinician_id, state, number, expires_on)
       SELECT DISTINCT ${clinicianOf(place)}, 'CO', 'X', '2030-12-31'::date FROM ${couplesInRange} ON CONFLICT DO NOTHING`,
    `INSERT INTO working_hours (clinician_id, weekday, from_minute, until_minute)
       SELECT DISTINCT ${clinicianOf(place)}, d, 480, 1320 FROM ${couplesInRange}, generate_series(1, 5) AS d
        WHERE n % 10 = 0`,
  ]),
  `INSERT INTO couple (id, first_partner_id, second_partner_id, created_at)
     SELECT ${made('couple', 'n')}, ${made('first', 'n')}, ${made('second', 'n')}, now() FROM ${couplesInRange}`,
  `INSERT INTO couple_partner (couple_id, person_id, position)
     SELECT ${made('couple', 'n')}, ${made('first', 'n')}, 1 FROM ${couplesInRange}
     UNION ALL SELECT ${made('couple', 'n')}, ${made('second', 'n')}, 2 FROM ${couplesInRange}`,
  `INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
     SELECT ${made('couple', 'n')}, 'R' || n, ${made('first', 'n')}, now(), now(), ${made('couple', 'n')}, '${idOf('coordinator', 0)}'
       FROM ${couplesInRange}`,
  ...(['first', 'second'] as const).flatMap((who, place) => [
    `INSERT INTO applicant (application_id, person_id, position, joined_at, part_done_at)
       SELECT ${made('couple', 'n')}, ${made(who, 'n')}, ${place + 1}, now(), now() FROM ${couplesInRange}`,
    `INSERT INTO partner_profile (person_id, legal_name, called_name, date_of_birth, state, city, phone, language, updated_at)
       SELECT ${made(who, 'n')}, 'Name', 'Name', '1990-01-01', 'CO', 'Denver', '555', 'en', now() FROM ${couplesInRange}`,
    `INSERT INTO private_answer SELECT ${made(who, 'n')}, 'substance-related-concern', 'no', now() FROM ${couplesInRange}`,
    `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
       SELECT ${made(who, 'n')}, 'self', 'Example', 'M', 'G', 'ppo', now() FROM ${couplesInRange}`,
    `INSERT INTO available_time (person_id, weekday, from_minute, until_minute)
       SELECT ${made(who, 'n')}, d, 420, 1320 FROM ${couplesInRange}, generate_series(1, 5) AS d`,
    `INSERT INTO care_assignment (couple_id, partner_id, clinician_id, role, assigned_from, assigned_by)
       SELECT ${made('couple', 'n')}, ${made(who, 'n')}, ${clinicianOf(place + 1)}, 'individual_therapist', now(), '${idOf('coordinator', 0)}'
         FROM ${couplesInRange}`,
  ]),
  `INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by)
     SELECT ${made('couple', 'n')}, now(), '${idOf('coordinator', 0)}' FROM ${couplesInRange}`,
  `INSERT INTO joint_clearance (couple_id, decision, reason, review_due, decided_by, decided_as, decided_at)
     SELECT ${made('couple', 'n')}, 'cleared', 'sealed', '2099-01-01', ${clinicianOf(0)}, 'clinician', now() FROM ${couplesInRange}`,
  `INSERT INTO care_assignment (couple_id, clinician_id, role, assigned_from, assigned_by)
     SELECT ${made('couple', 'n')}, ${clinicianOf(0)}, 'couples_therapist', now(), '${idOf('coordinator', 0)}' FROM ${couplesInRange}`,
  // Couple n has hour 8 + n % 10 to itself with its three clinicians: Monday together, Tuesday each alone.
  ...sessionsOf('couples', 0, ['first', 'second'], 0),
  ...sessionsOf('individual', 1, ['first'], 1),
  ...sessionsOf('individual', 1, ['second'], 2),
]

function sessionsOf(kind: string, day: number, who: ('first' | 'second')[], place: number): string[] {
  const session = `md5('${kind}-${place}-' || n || '-' || week)::uuid`
  const starts = `('${firstMonday}'::date + ${day} + week * 7 + make_interval(hours => 8 + n % 10)) AT TIME ZONE 'America/Denver'`
  const from = `FROM ${couplesInRange}, generate_series(0, 3) AS week`
  const seat = (person: string, part: string, couple: string) =>
    `INSERT INTO seat (session_id, person_id, part, couple_id, starts_at, ends_at)
       SELECT ${session}, ${person}, '${part}', ${couple}, ${starts}, ${starts} + interval '1 hour' ${from}`
  return [
    `INSERT INTO session (id, kind, couple_id, starts_at, ends_at, zone, created_by, created_at)
       SELECT ${session}, '${kind}', ${made('couple', 'n')}, ${starts}, ${starts} + interval '1 hour', 'America/Denver',
              '${idOf('coordinator', 0)}', now() ${from}`,
    ...who.map((partner) => seat(made(partner, 'n'), 'partner', made('couple', 'n'))),
    seat(clinicianOf(place), 'clinician', 'NULL'),
  ]
}
