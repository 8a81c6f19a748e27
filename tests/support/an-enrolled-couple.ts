import type { Caller, PersonKind } from '@/lib/access/actor'
import { seal } from '@/lib/data/sealed'
import { asId, type PersonId } from '@/lib/domain/ids'
import type { testDatabase } from './database'
import { everyProof } from './every-proof'

type Owner = ReturnType<typeof testDatabase>['asOwner']
type Hours = { weekday: number; from: number; until: number }[]

/** Monday, February 2, 2026, 8 in the morning in Denver: "now" in the scheduling tests, a week before their week. */
export const testNow = new Date('2026-02-02T15:00:00Z')
export const testWeek = '2026-02-09'

/** Someone who acts, seen from outside. The clock stands still unless the test moves it. */
export function callerOf(kind: PersonKind, id: string, now: Date = testNow, idempotencyKey?: string): Caller {
  const person = { kind, id: asId<PersonId>(id), name: kind, zone: 'America/Denver', locale: 'en' as const }
  return { actor: { ...person, loginSessionId: id, proof: everyProof }, clock: () => now, idempotencyKey }
}

/** Every day from `from` to `until`, in hours of the wall clock. */
export function everyDay(from: number, until: number): Hours {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: from * 60, until: until * 60 }))
}

export async function aStaffMember(owner: Owner, role: PersonKind, name: string): Promise<string> {
  const [row] = await owner(
    `INSERT INTO person (role, name, zone) VALUES ($1::person_role, $2, 'America/Denver') RETURNING id`,
    [role, name],
  )
  return String(row?.id)
}

type ClinicianTraits = {
  disciplines: string[]
  states?: string[]
  hours?: Hours
  zone?: string
  caseloadCap?: number
  couplesCap?: number
  expiresOn?: string
}

/** A clinician with working hours from 6 to 23 every day and licenses in Colorado and Texas, unless told otherwise. */
export async function aClinician(owner: Owner, name: string, traits: ClinicianTraits): Promise<string> {
  const { disciplines, states = ['CO', 'TX'], hours = everyDay(6, 23), zone = 'America/Denver' } = traits
  const { caseloadCap = 40, couplesCap = 40, expiresOn = '2030-12-31' } = traits
  const id = await aStaffMember(owner, 'clinician', name)
  await owner(`UPDATE person SET zone = $2 WHERE id = $1`, [id, zone])
  await owner(
    `INSERT INTO clinician (person_id, credentials, disciplines, languages, specialties, caseload_cap, couples_cap, updated_at)
     VALUES ($1, 'LMFT', $2::text[]::care_role[], '{en}', '{trauma}', $3, $4, now())`,
    [id, disciplines, caseloadCap, couplesCap],
  )
  await owner(
    `INSERT INTO clinician_license (clinician_id, state, number, expires_on) SELECT $1, s, 'X1', $3::date FROM unnest($2::text[]) s`,
    [id, states, expiresOn],
  )
  for (const { weekday, from, until } of hours) {
    await owner(
      `INSERT INTO working_hours (clinician_id, weekday, from_minute, until_minute) VALUES ($1, $2, $3, $4)`,
      [id, weekday, from, until],
    )
  }
  return id
}

type CoupleTraits = {
  coordinator: string
  names?: [string, string]
  states?: [string, string]
  zones?: [string, string]
  concerns?: [string, string]
  times?: Hours
  enrolled?: boolean
  /** Joint sessions may be booked, unless told otherwise. */
  cleared?: boolean
  /** Have gone through their private parts; neither has begun, unless told otherwise. */
  heard?: boolean
}

export type TestCouple = { couple: string; first: string; second: string }

/** Two partners, their application sent and, unless told otherwise, the couple enrolled; free from 6 to 23 every day. */
export async function anEnrolledCouple(owner: Owner, traits: CoupleTraits): Promise<TestCouple> {
  const { coordinator, names = ['Maya', 'Sam'], states = ['CO', 'CO'], concerns = ['no', 'no'] } = traits
  const {
    zones = ['America/Denver', 'America/Denver'],
    times = everyDay(6, 23),
    enrolled = true,
    cleared = true,
    heard = false,
  } = traits
  const [couple, application, first, second] = [0, 0, 0, 0].map(() => crypto.randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  const clearance = crypto.randomUUID()
  await owner(
    `WITH who AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], ARRAY[1, 2])
                           AS w (id, name, zone, state, concern, position)),
          p AS (INSERT INTO person (id, role, name, zone) SELECT id, 'partner', name, zone FROM who),
          a AS (INSERT INTO account (person_id, email, password_hash) SELECT id, id || '@example.org', 'none' FROM who),
          c AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($6, ($1::uuid[])[1], ($1::uuid[])[2], '2026-01-01')),
          cp AS (INSERT INTO couple_partner (couple_id, person_id, position) SELECT $6, id, position FROM who),
          ap AS (INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
                 VALUES ($7::uuid, left($7::uuid::text, 8), ($1::uuid[])[1], now(), now(), $6, $8)),
          m AS (INSERT INTO applicant (application_id, person_id, position, joined_at) SELECT $7::uuid, id, position, now() FROM who),
          f AS (INSERT INTO partner_profile (person_id, legal_name, called_name, date_of_birth, state, city, phone, language, updated_at)
                SELECT id, name, name, '1990-01-01', state, 'Town', '555-0100', 'en', now() FROM who),
          q AS (INSERT INTO private_answer (person_id, question, answer, answered_at)
                SELECT id, 'substance-related-concern', concern, now() FROM who),
          h AS (INSERT INTO private_part (person_id, begun_at, finished_at) SELECT id, now(), now() FROM who WHERE $14),
          g AS (INSERT INTO joint_clearance (id, couple_id, decision, reason, review_due, decided_by, decided_as, decided_at)
                SELECT $12, $6, 'cleared', $13, '2099-01-01', $8, 'clinician', now() WHERE $11),
          e AS (INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) SELECT $6, now(), $8 WHERE $9)
     INSERT INTO available_time (person_id, weekday, from_minute, until_minute)
     SELECT who.id, t.weekday, t.from_minute, t.until_minute
       FROM who, jsonb_to_recordset($10::jsonb) AS t (weekday int, from_minute int, until_minute int)`,
    [
      [first, second],
      names,
      zones,
      states,
      concerns,
      couple,
      application,
      coordinator,
      enrolled,
      JSON.stringify(
        times.map(({ weekday, from, until }) => ({ weekday, from_minute: from, until_minute: until })),
      ),
      cleared,
      clearance,
      seal('Each met alone.', { table: 'joint_clearance', column: 'reason', row: clearance }),
      heard,
    ],
  )
  return { couple, first, second }
}

type Team = {
  couples: string
  first: string
  second: string
  firstCounselor?: string
  peer?: string
  medical?: string
}

/** Puts clinicians into a couple's care team, since the beginning of the year. */
export async function aCareTeam(
  owner: Owner,
  { couple, first, second }: TestCouple,
  team: Team,
): Promise<void> {
  const rows: [string, string | null, string | undefined][] = [
    ['couples_therapist', null, team.couples],
    ['individual_therapist', first, team.first],
    ['individual_therapist', second, team.second],
    ['counselor', first, team.firstCounselor],
    ['peer_coach', null, team.peer],
    ['psychiatric_provider', null, team.medical],
  ]
  for (const [role, partner, clinician] of rows) {
    if (!clinician) continue
    await owner(
      `INSERT INTO care_assignment (couple_id, partner_id, clinician_id, role, assigned_from, assigned_by)
       VALUES ($1, $2, $3, $4::care_role, '2026-01-01', $3)`,
      [couple, partner, clinician, role],
    )
  }
}
