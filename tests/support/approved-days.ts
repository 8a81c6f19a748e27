import { randomUUID } from 'node:crypto'
import type { testDatabase } from './database'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** A plan of one partner whose payer wants days approved first; returns its id. */
export async function aPlanThatAsks(owner: Owner, person: string): Promise<string> {
  const coverage = randomUUID()
  const call = randomUUID()
  await owner(
    `WITH c AS (INSERT INTO coverage (id, person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
                VALUES ($1, $2, 'self', 'Example Mutual', 'M1', 'G1', 'ppo', now())),
          b AS (INSERT INTO benefit_call (id, coverage_id, person_id, representative, reference_number, called_at, recorded_by)
                VALUES ($3, $1, $2, 'R', '1', now(), $2))
     INSERT INTO benefit_fact (coverage_id, person_id, key, value, scope, source, said_on, recorded_by, recorded_at, call_id)
     VALUES ($1, $2, 'prior-authorization', '"required"', '{"network":"in"}', 'call', now(), $2, now(), $3)`,
    [coverage, person, call],
  )
  return coverage
}

/** So many of its days approved, in `[from, until)`; returns the authorization's chain. */
export async function approve(
  owner: Owner,
  {
    coverage,
    person,
    units,
    from,
    until,
  }: Record<'coverage' | 'person' | 'from' | 'until', string> & { units: number },
): Promise<string> {
  const chain = randomUUID()
  await owner(
    `INSERT INTO prior_authorization (chain, person_id, coverage_id, service_code, status, asked_on, answered_on, reference, units,
                                      from_day, until_day, recorded_by, recorded_at)
     VALUES ($1, $2, $3, 'H0015', 'approved', $5, $5, 'PA-1', $4, $5, $6, $2, now())`,
    [chain, person, coverage, units, from, until],
  )
  return chain
}
