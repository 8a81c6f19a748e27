import { beforeAll, describe, it } from 'vitest'
import { attacksOn, monday, type Query, us } from '../../support/attacks'
import { testDatabase } from '../../support/database'
import { book, coupleOf, id, setScene } from '../../support/scene'

const db = testDatabase()
const { allowed, refuses } = attacksOn(db)
beforeAll(() => setScene(db.asOwner))

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
