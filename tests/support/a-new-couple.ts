import type { testDatabase } from './database'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** Somebody who was here before, once again in an application: with a new partner, and sent at this moment. */
export async function aNewCouple(owner: Owner, { of, coordinator }: { of: string; coordinator: string }) {
  const [couple, application, silas] = [0, 0, 0].map(() => crypto.randomUUID()) as [string, string, string]
  await owner(`INSERT INTO person (id, role, name, zone) VALUES ($1, 'partner', 'Silas', 'America/Denver')`, [
    silas,
  ])
  await owner(
    `WITH c AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($1, $3, $4, now())),
          ap AS (INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
                 VALUES ($2::uuid, left($2::uuid::text, 8), $3, now(), now(), $1, $5)),
          m AS (INSERT INTO applicant (application_id, person_id, position, joined_at)
                VALUES ($2::uuid, $3, 1, now()), ($2::uuid, $4, 2, now()))
     INSERT INTO couple_partner (couple_id, person_id, position) VALUES ($1, $3, 1), ($1, $4, 2)`,
    [couple, application, of, silas, coordinator],
  )
  return { couple, silas }
}
