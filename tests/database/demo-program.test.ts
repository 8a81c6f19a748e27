import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { copyTemplate } from '../../scripts/database/test-template.mjs'
import { printFigure } from '../bench/figure'
import { testDatabase } from '../support/database'
import { statesOfBenefits, whoIsVerifiedFirst } from '../support/states-of-benefits'

const root = resolve(import.meta.dirname, '../..')
const { appUrl, asOwner } = testDatabase()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-program-'))
  await mkdir(join(folder, '.data'))
  const began = performance.now()
  await fillIn(appUrl)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  printFigure({ id: 'DEMO-time', value: seconds, unit: 's', bar: 20, ok: seconds < 20 })
}, 900_000)

afterAll(() => rm(folder, { recursive: true }))

/** The seed as `npm run demo` runs it, its files in a folder of their own. */
const fillIn = (url: string) =>
  promisify(execFile)(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'prisma/seed.ts')],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...inject('hurried'),
        DATABASE_URL: url,
        DEMO: '1',
        TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      },
    },
  )

test('eight couples or more stand in every stage', async () => {
  const stages = await asOwner(stagesOfCouples)
  expect(stages.map(({ stage }) => stage)).toEqual([
    'applying',
    'in program',
    'to assign',
    'to enroll',
    'to schedule',
    'to verify',
  ])
  for (const { couples } of stages) expect(couples).toBeGreaterThanOrEqual(8)
})

test('each couple is on the desk that README names, at every run', async () => {
  const desks = await asOwner(`
    SELECT DISTINCT c.name AS desk, p.name AS partner
      FROM application a JOIN person c ON c.id = a.coordinator_id
      JOIN couple_partner cp ON cp.couple_id = a.couple_id JOIN person p ON p.id = cp.person_id
     WHERE p.name IN ('Vera', 'Freya', 'Wren', 'Olive', 'Willa', 'Yara', 'Tomas') ORDER BY 1, 2`)
  const of = (desk: string) => desks.flatMap((one) => (one.desk === desk ? [one.partner] : []))
  expect(of('Casey Demo')).toEqual(['Freya', 'Olive', 'Vera', 'Willa', 'Wren', 'Yara'])
  expect(of('Devon Demo')).toEqual(['Tomas'])
})

test('twenty clinicians in several states and zones, two coordinators and a director work there', async () => {
  const [staff] = await asOwner(`
    SELECT count(*) FILTER (WHERE role = 'clinician')::int AS clinicians,
           count(*) FILTER (WHERE role = 'coordinator')::int AS coordinators,
           count(*) FILTER (WHERE role = 'director')::int AS directors,
           count(DISTINCT zone) FILTER (WHERE role = 'clinician')::int AS zones,
           (SELECT count(DISTINCT state)::int FROM clinician_license) AS states
      FROM person`)
  expect(staff).toMatchObject({ clinicians: 20, coordinators: 2, directors: 1 })
  expect(staff?.zones).toBeGreaterThan(2)
  expect(staff?.states).toBeGreaterThan(2)
})

test('everybody came in by the use cases: each step of each couple was recorded', async () => {
  const missing = await asOwner(`
    SELECT 'sent' AS step, a.reference FROM application a
     WHERE a.couple_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.action = 'application.submit' AND e.couple_id = a.couple_id)
    UNION ALL
    SELECT 'enrolled', n.couple_id::text FROM enrollment n
     WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.action = 'couple.enroll' AND e.couple_id = n.couple_id)
    UNION ALL
    SELECT 'care team', c.couple_id::text FROM care_assignment c
     WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.action = 'care-team.assign' AND e.couple_id = c.couple_id)
    UNION ALL
    SELECT 'week', s.couple_id::text FROM session s
     WHERE s.couple_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.action = 'week.publish' AND e.couple_id = s.couple_id)`)
  expect(missing).toEqual([])
  const [recorded] = await asOwner(
    `SELECT count(DISTINCT couple_id)::int AS couples FROM audit_event WHERE action = 'week.publish'`,
  )
  expect(recorded?.couples).toBeGreaterThanOrEqual(8)
})

test('every state that somebody may be in can be looked at', async () => {
  const rows = await asOwner(everyState)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ is }) => !is).map(({ state }) => state)).toEqual([])
})

test('and every state of plans, payers and approved days', async () => {
  const rows = await asOwner(statesOfBenefits)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(({ is }) => !is).map(({ state }) => state)).toEqual([])
})

test('whoever waits longest on a coordinator’s desk can be verified: both have signed', async () => {
  expect(await asOwner(whoIsVerifiedFirst)).toEqual([{ signed: true }, { signed: true }])
})

test('a second demo is the same as the first', async () => {
  const { run, ...server } = inject('server')
  const second = await copyTemplate(server, `${run}_demo_again`)
  await fillIn(second.appUrl)
  const client = new pg.Client({ connectionString: second.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(wholeProgram)
    expect(rows.length).toBeGreaterThan(300)
    expect(rows).toEqual(await asOwner(wholeProgram))
  } finally {
    await client.end()
  }
}, 900_000)

/** By what is so in the tables, not by what the program says of it. */
const stagesOfCouples = `
  SELECT stage, count(*)::int AS couples FROM (
    SELECT CASE
      WHEN a.submitted_at IS NULL THEN 'applying'
      WHEN EXISTS (SELECT 1 FROM session s WHERE s.couple_id = a.couple_id AND s.starts_at > now()) THEN 'in program'
      WHEN EXISTS (SELECT 1 FROM care_assignment c WHERE c.couple_id = a.couple_id) THEN 'to schedule'
      WHEN EXISTS (SELECT 1 FROM enrollment n WHERE n.couple_id = a.couple_id) THEN 'to assign'
      WHEN 2 = (SELECT count(DISTINCT v.person_id) FROM benefit_verification v
                 JOIN applicant p ON p.person_id = v.person_id AND p.application_id = a.id
                WHERE v.outcome = 'verified' AND v.superseded_at IS NULL) THEN 'to enroll'
      ELSE 'to verify' END AS stage
      FROM application a) AS placed
   GROUP BY stage ORDER BY stage`

const everyState = `
  WITH clearance AS (SELECT * FROM joint_clearance WHERE superseded_at IS NULL),
       waits AS (SELECT * FROM waitlist_entry WHERE removed_at IS NULL),
       said AS (SELECT * FROM withdrawal WHERE undone_at IS NULL AND answered_at IS NULL),
       left_by AS (SELECT couple_id FROM couple_partner WHERE left_at IS NOT NULL GROUP BY 1),
       alone AS (SELECT couple_id FROM solo_care WHERE until_at IS NULL)
  SELECT state, "is" FROM (VALUES
    ('cleared', EXISTS (SELECT FROM clearance WHERE decision = 'cleared' AND decided_as = 'clinician')),
    ('individual care only', EXISTS (SELECT FROM clearance WHERE decision = 'individual_only')),
    ('decided later', EXISTS (SELECT FROM clearance WHERE decision = 'review')),
    ('taken for review, not decided', EXISTS (SELECT FROM clinical_review r WHERE closed_at IS NULL
        AND NOT EXISTS (SELECT FROM clearance c WHERE c.couple_id = r.couple_id))),
    ('lifted by a director', EXISTS (SELECT FROM clearance WHERE decided_as = 'director')),
    ('due to be looked at again', EXISTS (SELECT FROM clearance WHERE review_due <= current_date)),
    ('an answer that waits for a clinician', EXISTS (SELECT FROM safety_alert WHERE closed_at IS NULL)),
    ('one attended to by who is on duty at every hour', EXISTS (SELECT FROM safety_alert a JOIN duty_shift d
        ON d.clinician_id = a.acknowledged_by AND now() BETWEEN d.starts_at AND d.ends_at
        WHERE a.closed_at IS NOT NULL AND d.ends_at - d.starts_at >= interval '24 hours')),
    ('a private part half way', EXISTS (SELECT FROM private_part WHERE finished_at IS NULL)),
    ('a consent that was stopped', EXISTS (SELECT FROM consent_ending e JOIN consent_signature s ON s.id = e.signature_id
        WHERE e.why = 'stopped' AND s.kind = 'care-and-payment')),
    ('a consent that was refused', EXISTS (SELECT FROM consent_decline WHERE kind = 'care-and-payment')),
    ('a joint record with one signature', 1 = (SELECT count(*) FROM consent_signature WHERE kind = 'joint-release')),
    ('said to stop, and nobody has acted', EXISTS (SELECT FROM said WHERE wish = 'stop')),
    ('wants to go on apart', EXISTS (SELECT FROM said WHERE wish = 'apart')),
    ('one goes on alone', EXISTS (SELECT FROM left_by JOIN alone USING (couple_id))),
    ('both have left', EXISTS (SELECT FROM left_by WHERE couple_id NOT IN (SELECT couple_id FROM alone))),
    ('declined with a letter to each', 2 = (SELECT count(*) FROM decline_letter l JOIN case_closing c ON c.id = l.closing_id
        WHERE c.closed_at IS NOT NULL AND l.sent_at IS NOT NULL)),
    ('waits and was told', EXISTS (SELECT FROM waits WHERE told_at IS NOT NULL)),
    ('waits and was not told', EXISTS (SELECT FROM waits WHERE told_at IS NULL)),
    ('set aside for a payer', EXISTS (SELECT FROM case_snooze WHERE waiting_on = 'payer' AND until > now())),
    ('tagged', EXISTS (SELECT FROM case_tag)), ('noted', EXISTS (SELECT FROM case_note)),
    ('a list kept', EXISTS (SELECT FROM desk_filter)), ('recognized', EXISTS (SELECT FROM identity_check)),
    ('no second step yet', EXISTS (SELECT FROM person p WHERE role = 'partner'
        AND NOT EXISTS (SELECT FROM authenticator_app a WHERE a.person_id = p.id)))
  ) AS states (state, "is")`

/** Who serves whom and who meets when, in names and times: ids are new in every program. */
const wholeProgram = `
  SELECT 'person' AS what, role::text AS a, name AS b, zone AS c FROM person
  UNION ALL
  SELECT 'team', t.role::text, clinician.name, (SELECT string_agg(p.name, ' & ' ORDER BY cp.position)
    FROM couple_partner cp JOIN person p ON p.id = cp.person_id WHERE cp.couple_id = t.couple_id)
    FROM care_assignment t JOIN person clinician ON clinician.id = t.clinician_id
  UNION ALL
  SELECT 'seat', s.kind::text, p.name, seat.starts_at::text
    FROM seat JOIN session s ON s.id = seat.session_id JOIN person p ON p.id = seat.person_id
  ORDER BY 1, 2, 3, 4`
