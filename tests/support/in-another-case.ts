import type { testDatabase } from './database'

type Of = { person: string; beside: string; coordinator: string; at: Date }

/** Somebody whose couple is over stands in a case of a colleague's, beside somebody else. Returns its couple. */
export async function inAnotherCase(
  { asOwner }: Pick<ReturnType<typeof testDatabase>, 'asOwner'>,
  { person, beside, coordinator, at }: Of,
): Promise<string> {
  const [couple, application] = [crypto.randomUUID(), crypto.randomUUID()]
  await asOwner(
    `WITH c AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($1, $2, $3, $4))
     INSERT INTO couple_partner (couple_id, person_id, position) VALUES ($1, $2, 1), ($1, $3, 2)`,
    [couple, person, beside, at],
  )
  await asOwner(
    `INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
     VALUES ($1, $2, $3, $6, $6, $4, $5)`,
    [application, `REF-${couple.slice(0, 8)}`, person, couple, coordinator, at],
  )
  await asOwner(
    `INSERT INTO applicant (application_id, person_id, position, joined_at) VALUES ($1, $2, 1, $4), ($1, $3, 2, $4)`,
    [application, person, beside, at],
  )
  return couple
}
