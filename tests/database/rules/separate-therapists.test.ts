import { beforeAll, describe, it } from 'vitest'
import { attacksOn, type Query, them, us } from '../../support/attacks'
import { testDatabase } from '../../support/database'
import { assign, coupleOf, id, setScene } from '../../support/scene'

const db = testDatabase()
const { allowed, refuses } = attacksOn(db)
beforeAll(() => setScene(db.asOwner))

describe('separate-individual-therapists', () => {
  const replace = (partner: string, clinician: string) => async (query: Query) => {
    await query(
      `UPDATE care_assignment SET assigned_until = now() WHERE partner_id = $1 AND role = 'individual_therapist'`,
      [id(partner)],
    )
    await assign(query, us, 'individual_therapist', partner, clinician)
  }

  it('gives each partner a therapist the other does not have', async () => {
    await allowed(replace('sam', 'spare'))
    await refuses('separate_individual_therapists', replace('sam', 'osei'))
  })

  it('gives each partner one at a time, also in the past', async () => {
    await refuses('separate_individual_therapists_one_each', (query) =>
      assign(query, us, 'individual_therapist', 'maya', 'spare'),
    )
    await refuses('separate_individual_therapists_one_each', (query) =>
      query(
        `INSERT INTO care_assignment (couple_id, partner_id, clinician_id, role, assigned_from, assigned_until, assigned_by)
         VALUES ($1, $2, $3, 'individual_therapist', now() - interval '1 day', now() + interval '1 day', $4)`,
        [coupleOf(us), id('maya'), id('spare'), id('casey')],
      ),
    )
  })
})

describe('designated-couples-therapist', () => {
  const designate = (clinician: string) => async (query: Query) => {
    await query(
      `UPDATE care_assignment SET assigned_until = now() WHERE couple_id = $1 AND role = 'couples_therapist'`,
      [coupleOf(us)],
    )
    await assign(query, us, 'couples_therapist', null, clinician)
  }

  it('is neither partner’s therapist nor counselor', async () => {
    await allowed(designate('spare'))
    for (const already of ['osei', 'vega', 'cole'])
      await refuses('designated_couples_therapist', designate(already))
  })

  it('is one per couple, and belongs to the couple', async () => {
    await refuses('designated_couples_therapist_only_one', (query) =>
      assign(query, us, 'couples_therapist', null, 'spare'),
    )
    await refuses('designated_couples_therapist_level', (query) =>
      assign(query, them, 'couples_therapist', 'ana', 'spare'),
    )
    await refuses('designated_couples_therapist_level', (query) =>
      assign(query, them, 'individual_therapist', null, 'spare'),
    )
  })

  it('does not take a partner of another couple', async () => {
    await allowed((query) => assign(query, us, 'counselor', 'sam', 'spare'))
    await refuses('care_assignment_couple_id_partner_id_fkey', (query) =>
      assign(query, them, 'counselor', 'sam', 'spare'),
    )
  })

  it('leaves a clinician one role in a couple, and a role one holder', async () => {
    await refuses('one_role_per_clinician', (query) => assign(query, us, 'counselor', 'sam', 'cole'))
    await refuses('one_holder_per_role', (query) => assign(query, us, 'counselor', 'maya', 'spare'))
  })
})

describe('caseload-not-exceeded', () => {
  it('counts couples against both caps', async () => {
    const cap = (column: string, value: number) => async (query: Query) => {
      await query(`UPDATE clinician SET ${column} = ${value} WHERE person_id = $1`, [id('rae')])
      await assign(query, them, 'couples_therapist', null, 'rae')
    }
    await allowed(cap('caseload_cap', 2))
    await refuses('caseload_not_exceeded', cap('caseload_cap', 1))
    await allowed(cap('couples_cap', 2))
    await refuses('caseload_not_exceeded', cap('couples_cap', 1))
  })
})
