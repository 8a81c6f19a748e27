import pg from 'pg'

/**
 * Sent applications of one coordinator, in every stage before the program, written straight into the tables. The id of
 * the same kind and number is always the same.
 */
export const deskCoordinator = 'eeeeeeee-0000-4000-8000-000000000001'

/** Fills this desk up to so many couples; what is there already stays. */
export async function fillDeskUpTo(couples: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    const { rows } = await client.query(
      'SELECT count(*)::int AS there FROM application WHERE coordinator_id = $1',
      [deskCoordinator],
    )
    await client.query('BEGIN')
    for (const table of kept) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const statement of statements)
      await client.query(statement.replaceAll('$range', `${rows[0].there}, ${couples - 1}`))
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const table of kept) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    await client.query(
      'SELECT call_case_standing_stale(ARRAY(SELECT couple_id FROM application WHERE coordinator_id = $1))',
      [deskCoordinator],
    )
    await client.query('COMMIT')
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

/** Tables whose every statement would work out anew where these couples stand; it is done once at the end. */
const kept = ['application', 'couple_partner', 'partner_profile', 'benefit_verification', 'enrollment']

const made = (prefix: string) => `('${prefix}-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`
const [first, second, couple] = ['a1a1a1a1', 'b1b1b1b1', 'c1c1c1c1'].map(made)
const range = 'generate_series($range) AS n'

const statements = [
  `INSERT INTO person (id, role, name, zone) VALUES ('${deskCoordinator}', 'coordinator', 'Coordinator', 'America/Denver')
     ON CONFLICT DO NOTHING`,
  `INSERT INTO person (id, role, name, zone)
     SELECT ${first}, 'partner'::person_role, 'Anna ' || n, 'America/Denver' FROM ${range}
     UNION ALL SELECT ${second}, 'partner', 'Ben ' || n, 'America/Denver' FROM ${range}`,
  `WITH made AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at)
                 SELECT ${couple}, ${first}, ${second}, now() FROM ${range}),
        one AS (INSERT INTO couple_partner (couple_id, person_id, position)
                SELECT ${couple}, ${first}, 1 FROM ${range} UNION ALL SELECT ${couple}, ${second}, 2 FROM ${range})
     INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
     SELECT ${couple}, 'Q' || n, ${first}, '2027-01-04', '2027-01-04'::timestamptz + n * interval '1 hour', ${couple}, '${deskCoordinator}'
       FROM ${range}`,
  ...[first, second].flatMap((who, place) => [
    `INSERT INTO applicant (application_id, person_id, position, joined_at, part_done_at)
       SELECT ${couple}, ${who}, ${place + 1}, now(), now() FROM ${range}`,
    `INSERT INTO partner_profile (person_id, legal_name, called_name, date_of_birth, state, city, phone, language, updated_at)
       SELECT ${who}, 'Legal Name ' || n, 'Name', '1990-01-01', 'CO', 'Denver', '3035550' || n, 'en', now() FROM ${range}`,
    `INSERT INTO coverage (person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
       SELECT ${who}, 'self', 'Example', 'M' || n, 'G', 'ppo', now() FROM ${range}`,
    `INSERT INTO benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at)
       SELECT c.id, c.person_id, 'verified', '', '${deskCoordinator}', '2027-01-20'
         FROM ${range} JOIN coverage c ON c.person_id = ${who} WHERE n % 3 = 0`,
    `INSERT INTO available_time (person_id, weekday, from_minute, until_minute)
       SELECT ${who}, d, 420, 1320 FROM ${range}, generate_series(1, 5) AS d`,
  ]),
  `INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by)
     SELECT ${couple}, '2027-02-01', '${deskCoordinator}' FROM ${range} WHERE n % 6 = 0`,
  `INSERT INTO case_tag (couple_id, tag, added_by, added_at)
     SELECT ${couple}, 'call back', '${deskCoordinator}', now() FROM ${range} WHERE n % 10 = 0`,
]
