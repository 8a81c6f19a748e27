import { beforeAll, describe, it } from 'vitest'
import { attacksOn, monday, type Query, them, us } from '../../support/attacks'
import { testDatabase } from '../../support/database'
import { book, clear, id, setScene } from '../../support/scene'

const db = testDatabase()
const { allowed, refuses } = attacksOn(db)
beforeAll(() => setScene(db.asOwner))

const guard = 'joint_sessions_wait_for_clearance'
/** What was done before stands, as after a commit: the rules judge what comes next by itself. */
const stands = (query: Query) => query('SET CONSTRAINTS ALL IMMEDIATE')
const withdrawn = (query: Query) => clear(query, us, 'individual_only')
const joint = { name: 's1', kind: 'couples', couple: us, at: monday, people: ['maya', 'sam', 'rae'] }
const alone = { name: 's1', kind: 'individual', couple: us, at: monday, people: ['maya', 'osei'] }
const group = {
  name: 's1',
  kind: 'group',
  at: monday,
  capacity: 8,
  people: ['maya', 'sam', 'ana', 'luis', 'cole'],
}

describe('joint-sessions-wait-for-clearance', () => {
  it('refuses a joint session while the answer is no, and while there is none', async () => {
    await allowed((query) => book(query, joint))
    for (const decision of ['individual_only', 'review']) {
      await refuses(guard, async (query) => {
        await clear(query, us, decision)
        await stands(query)
        await book(query, joint)
      })
    }
    await refuses(guard, async (query) => {
      await query('DELETE FROM joint_clearance')
      await book(query, joint)
    })
  })

  it('leaves the own session of each partner alone', async () => {
    await allowed(async (query) => {
      await withdrawn(query)
      await book(query, alone)
    })
  })

  it('refuses a group for the couple that waits, whoever else is in it', async () => {
    await allowed((query) => book(query, group))
    await refuses(guard, async (query) => {
      await clear(query, them, 'review')
      await stands(query)
      await book(query, group)
    })
  })

  it('refuses to take a joint seat back once the clearance is gone', async () => {
    const takenBack = (decision: string) => async (query: Query) => {
      await book(query, joint)
      await query(`UPDATE seat SET released_at = now(), released_by = $1 WHERE part = 'partner'`, [
        id('casey'),
      ])
      await clear(query, us, decision)
      await query(`UPDATE seat SET released_at = NULL, released_by = NULL WHERE person_id = $1`, [id('maya')])
    }
    await allowed(takenBack('cleared'))
    await refuses(guard, takenBack('review'))
  })

  it('does not let the clearance go while joint seats ahead stand', async () => {
    const goes = (released: boolean) => async (query: Query) => {
      await book(query, joint)
      await stands(query)
      if (released)
        await query(`UPDATE seat SET released_at = now(), released_by = $1 WHERE part = 'partner'`, [
          id('casey'),
        ])
      await withdrawn(query)
    }
    await allowed(goes(true))
    await refuses('joint_seats_go_with_clearance', goes(false))
  })

  it('knows one decision at a time, one reviewer at a time and a clinician on duty once', async () => {
    await refuses('joint_clearance_one_live', (query) =>
      query(
        `INSERT INTO joint_clearance (couple_id, decision, reason, review_due, decided_by, decided_as, decided_at)
         SELECT couple_id, 'review', 'x', review_due, decided_by, decided_as, now() FROM joint_clearance`,
      ),
    )
    const review = (query: Query) =>
      query(`INSERT INTO clinical_review (couple_id, clinician_id, opened_at) VALUES ($1, $2, now())`, [
        id('couple-maya'),
        id('spare'),
      ])
    await allowed(review)
    await refuses('clinical_review_one_at_a_time', async (query) => {
      await review(query)
      await review(query)
    })
    const duty = (from: string) => (query: Query) =>
      query(
        `INSERT INTO duty_shift (clinician_id, starts_at, ends_at, set_by, set_at)
         VALUES ($1, $3::timestamptz, $3::timestamptz + interval '8 hours', $2, now())`,
        [id('spare'), id('dara'), from],
      )
    const twice = (from: string) => async (query: Query) => {
      await duty(monday)(query)
      await duty(from)(query)
    }
    await allowed(twice('2027-03-02T02:00Z'))
    await refuses('duty_shift_once', twice('2027-03-02T01:59Z'))
  })
})
