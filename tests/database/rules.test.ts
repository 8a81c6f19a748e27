import { beforeAll, describe, expect, it } from 'vitest'
import { inPassing, refusedBy, testDatabase } from '../support/database'
import { assign, book, coupleOf, id, setScene } from '../support/scene'
import { takeAway } from '../support/take-away'

/**
 * Attacks by raw SQL, as the owner of the tables and past all of our code. Each fails with the name of the constraint
 * that stands for the rule. Every attack has a sound twin beside it, so that a constraint that refuses everything, or
 * a mistake in the attack, is not taken for a guard.
 */
const db = testDatabase()
const us: [string, string] = ['maya', 'sam']
const them: [string, string] = ['ana', 'luis']
const monday = '2027-03-01T18:00Z'

beforeAll(() => setScene(db.asOwner))

type Query = typeof db.asOwner
type Attack = (query: Query) => Promise<unknown>

const allowed = (work: Attack) =>
  inPassing(db.ownerUrl, async (query) => {
    await work(query)
    await query('SET CONSTRAINTS ALL IMMEDIATE')
  })

/** The guard refuses the attack, and with the guard taken away (in passing) nothing refuses it by that name. */
async function refuses(guard: string, work: Attack) {
  expect(await refusedBy(allowed(work))).toBe(guard)
  const unguarded = allowed(async (query) => {
    await takeAway(guard, query)
    await work(query)
  })
  expect(await refusedBy(unguarded).catch(() => 'nothing'), `without ${guard}`).not.toBe(guard)
}

describe('couple-stays-together', () => {
  const couple = (first: string, second: string, rows: string[]) => async (query: Query) => {
    await query(
      'INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($1, $2, $3, now())',
      [id('new-couple'), id(first), id(second)],
    )
    for (const [index, who] of rows.entries()) {
      await query('INSERT INTO couple_partner (couple_id, person_id, position) VALUES ($1, $2, $3)', [
        id('new-couple'),
        id(who),
        index + 1,
      ])
    }
  }
  const joint = { name: 's1', kind: 'couples', couple: us, at: monday }

  it('seats both partners in a couples session, never one', async () => {
    await allowed((query) => book(query, { ...joint, people: ['maya', 'sam', 'rae'] }))
    await refuses('couple_stays_together', (query) => book(query, { ...joint, people: ['maya', 'rae'] }))
  })

  it('seats whole couples in a group', async () => {
    const group = { name: 'g1', kind: 'group', at: monday, capacity: 8 }
    await allowed((query) => book(query, { ...group, people: ['maya', 'sam', 'rae'] }))
    await refuses('couple_stays_together', (query) =>
      book(query, { ...group, people: ['maya', 'ana', 'luis', 'rae'] }),
    )
  })

  it('does not let a seat of one partner be deleted', async () => {
    await refuses('couple_stays_together', async (query) => {
      await book(query, { ...joint, people: ['maya', 'sam', 'rae'] })
      await query('DELETE FROM seat WHERE person_id = $1', [id('sam')])
    })
  })

  it('lets one partner release their own seat, and the session stands', async () => {
    await allowed(async (query) => {
      await book(query, { ...joint, people: ['maya', 'sam', 'rae'] })
      await query(`UPDATE seat SET released_at = now(), release_reason = 'ill' WHERE person_id = $1`, [
        id('sam'),
      ])
    })
  })

  it('is two different people', async () => {
    await allowed(couple('alone', 'other', ['alone', 'other']))
    await refuses('couple_stays_together_two_people', couple('alone', 'alone', ['alone', 'other']))
    await refuses('couple_stays_together_first', couple('maya', 'alone', ['other', 'alone']))
    await refuses('couple_stays_together_second', couple('alone', 'maya', ['alone', 'other']))
  })

  it('has no third partner, and nobody is in two couples', async () => {
    const join = (who: string, position: number, leftAt: string | null) => (query: Query) =>
      query('INSERT INTO couple_partner (couple_id, person_id, position, left_at) VALUES ($1, $2, $3, $4)', [
        coupleOf(us),
        id(who),
        position,
        leftAt,
      ])
    await refuses('couple_stays_together_no_third', join('alone', 2, '2026-01-01'))
    await refuses('couple_stays_together_position', join('alone', 3, null))
    await refuses('couple_stays_together_one_couple', couple('alone', 'ana', ['alone', 'ana']))
  })

  it('is enrolled once, and left by both or by neither', async () => {
    await refuses('couple_stays_together_one_enrollment', (query) =>
      query('INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)', [
        coupleOf(us),
        id('casey'),
      ]),
    )
    const leave = 'UPDATE couple_partner SET left_at = now() WHERE couple_id = $1'
    await allowed((query) => query(leave, [coupleOf(us)]))
    await refuses('couple_stays_together_leaving', (query) =>
      query(`${leave} AND position = 1`, [coupleOf(us)]),
    )
  })
})

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

describe('one-place-at-a-time', () => {
  const first = { name: 's1', kind: 'couples', couple: us, at: monday, people: ['maya', 'sam', 'rae'] }
  const second = (at: string) => ({
    name: 's2',
    kind: 'individual',
    couple: us,
    at,
    people: ['maya', 'osei'],
  })
  const besideFirst = (other: Parameters<typeof book>[1]) => async (query: Query) => {
    await book(query, first)
    await book(query, other)
  }

  it('refuses an overlap for a partner and for a clinician, and allows back to back', async () => {
    await allowed(besideFirst(second('2027-03-01T19:00Z')))
    await refuses('one_place_at_a_time', besideFirst(second('2027-03-01T18:59Z')))
    const group = {
      name: 'g1',
      kind: 'group',
      at: '2027-03-01T18:30Z',
      capacity: 8,
      people: ['ana', 'luis', 'rae'],
    }
    await refuses('one_place_at_a_time', besideFirst(group))
  })

  it('moves seats with their session, and then checks again', async () => {
    const moved = (to: string) => async (query: Query) => {
      await besideFirst(second('2027-03-01T20:00Z'))(query)
      await query(
        `UPDATE session SET starts_at = $2::timestamptz, ends_at = $2::timestamptz + interval '1 hour' WHERE id = $1`,
        [id('s2'), to],
      )
    }
    await allowed(moved('2027-03-01T21:00Z'))
    await refuses('one_place_at_a_time', moved('2027-03-01T18:30Z'))
  })

  it('does not let a seat drift from its session', async () => {
    await refuses('seat_session_id_starts_at_ends_at_fkey', async (query) => {
      await book(query, first)
      await query(
        `UPDATE seat SET starts_at = starts_at + interval '3 hours', ends_at = ends_at + interval '3 hours'`,
      )
    })
  })
})

describe('licensed-where-the-partner-sits', () => {
  const lapse = (clinician: string, state: string, on: string) => (query: Query) =>
    query('UPDATE clinician_license SET expires_on = $3 WHERE clinician_id = $1 AND state = $2', [
      id(clinician),
      state,
      on,
    ])

  it('refuses an assignment, except for a peer coach', async () => {
    const join = (role: string, partner: string | null) => async (query: Query) => {
      await lapse('spare', 'TX', '2020-01-01')(query)
      await assign(query, them, role, partner, 'spare')
    }
    await allowed(join('peer_coach', null))
    await refuses('licensed_where_the_partner_sits', join('individual_therapist', 'ana'))
    await refuses('licensed_where_the_partner_sits', join('couples_therapist', null))
  })

  it('refuses a seat on a day after the license has ended', async () => {
    const meet = (expires: string) => async (query: Query) => {
      await lapse('rae', 'CO', expires)(query)
      await book(query, {
        name: 's1',
        kind: 'couples',
        couple: us,
        at: monday,
        people: ['maya', 'sam', 'rae'],
      })
    }
    await allowed(meet('2027-03-01'))
    await refuses('licensed_where_the_partner_sits', meet('2027-02-28'))
  })

  it('refuses a couple that joins a group whose clinician is not licensed for one of them', async () => {
    await refuses('licensed_where_the_partner_sits', async (query) => {
      await lapse('rae', 'TX', '2020-01-01')(query)
      const people = ['maya', 'sam', 'rae', 'ana', 'luis']
      await book(query, { name: 'g1', kind: 'group', at: monday, capacity: 8, people })
    })
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

describe('session-kind-fits-its-people', () => {
  const meet = (kind: string, people: string[]) => (query: Query) =>
    book(query, { name: 's1', kind, couple: us, at: monday, people })
  const misfits: [string, string[]][] = [
    ['individual', ['maya', 'vega']],
    ['individual', ['maya', 'rae']],
    ['individual', ['maya', 'sam', 'osei']],
    ['individual', ['ana', 'osei']],
    ['individual', ['maya']],
    ['counseling', ['sam', 'cole']],
    ['couples', ['maya', 'sam', 'osei']],
    ['couples', ['maya', 'sam', 'rae', 'osei']],
    ['couples', ['maya', 'sam']],
    ['medical', ['maya', 'osei']],
  ]

  it('allows each kind with its own people', async () => {
    await allowed(meet('individual', ['maya', 'osei']))
    await allowed(meet('individual', ['sam', 'vega']))
    await allowed(meet('counseling', ['maya', 'cole']))
    await allowed(meet('couples', ['maya', 'sam', 'rae']))
  })

  it.each(misfits)('refuses %s with %j', async (kind, people) => {
    await refuses('session_kind_fits_its_people', meet(kind, people))
  })

  it('does not let a clinician be swapped for another afterwards', async () => {
    await refuses('session_kind_fits_its_people', async (query) => {
      await book(query, { name: 's1', kind: 'individual', couple: us, at: monday, people: ['maya', 'osei'] })
      await query('SET CONSTRAINTS ALL IMMEDIATE')
      await query('UPDATE seat SET person_id = $1 WHERE person_id = $2', [id('vega'), id('osei')])
    })
  })
})

describe('group-holds-its-capacity', () => {
  it('seats as many partners as it has places', async () => {
    const people = ['maya', 'sam', 'ana', 'luis', 'rae']
    const group = (capacity: number) => (query: Query) =>
      book(query, { name: 'g1', kind: 'group', at: monday, capacity, people })
    await allowed(group(4))
    await refuses('group_holds_its_capacity', group(3))
  })
})
