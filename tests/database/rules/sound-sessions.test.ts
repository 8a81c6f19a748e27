import { beforeAll, describe, it } from 'vitest'
import { attacksOn, monday, type Query, them, us } from '../../support/attacks'
import { testDatabase } from '../../support/database'
import { assign, book, id, setScene } from '../../support/scene'

const db = testDatabase()
const { allowed, refuses } = attacksOn(db)
beforeAll(() => setScene(db.asOwner))

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

  it('keeps the hour of a seat its partner released, and frees the hour of one that staff released', async () => {
    const released = (by: string) => async (query: Query) => {
      await book(query, first)
      await query(
        `UPDATE seat SET released_at = now(), released_by = $1 WHERE session_id = $2 AND person_id = $3`,
        [id(by), id('s1'), id('maya')],
      )
      await book(query, {
        name: 's2',
        kind: 'individual',
        couple: ['maya', 'sam'],
        at: first.at,
        people: ['maya', 'osei'],
      })
    }
    await allowed(released('casey'))
    await refuses('one_place_at_a_time', released('maya'))
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
