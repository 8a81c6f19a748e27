import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { attacksOn, monday, type Query, us } from '../../support/attacks'
import { testDatabase } from '../../support/database'
import { book, clear, id, setScene } from '../../support/scene'

const db = testDatabase()
const { allowed, refuses } = attacksOn(db)
beforeAll(() => setScene(db.asOwner))

const guard = 'couple_still_stands'
const couple = id('couple-maya')
const both = (query: Query) =>
  query(`UPDATE couple_partner SET left_at = now() WHERE couple_id = $1`, [couple])
const ended = async (query: Query) => {
  await query(`UPDATE joint_clearance SET superseded_at = now() WHERE couple_id = $1`, [couple])
  await query(`UPDATE enrollment SET ended_at = now() WHERE couple_id = $1`, [couple])
  await both(query)
}
const solo = (who: string) => (query: Query) =>
  query(`INSERT INTO solo_care (couple_id, person_id, from_at, from_by) VALUES ($1, $2, now(), $3)`, [
    couple,
    id(who),
    id('casey'),
  ])
const onceEnded = (work: (query: Query) => Promise<unknown>) => async (query: Query) => {
  await ended(query)
  await work(query)
}

describe('a couple that has ended', () => {
  it('is neither enrolled nor cleared again', async () => {
    const enroll = (query: Query) =>
      query(`INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)`, [
        couple,
        id('casey'),
      ])
    await allowed(async (query) => {
      await query(`UPDATE enrollment SET ended_at = now() WHERE couple_id = $1`, [couple])
      await enroll(query)
    })
    await refuses(guard, onceEnded(enroll))
    await refuses(
      guard,
      onceEnded((query) => clear(query, us)),
    )
  })

  it('leaves care of their own to those who left it, and to nobody before', async () => {
    await allowed(onceEnded(solo('maya')))
    await refuses(guard, solo('maya'))
    await refuses(
      'solo_care_one_live',
      onceEnded(async (query) => {
        await solo('maya')(query)
        await solo('maya')(query)
      }),
    )
  })

  it('never ends for one of them alone, nor with joint seats ahead', async () => {
    await refuses('couple_stays_together_leaving', (query) =>
      query(`UPDATE couple_partner SET left_at = now() WHERE person_id = $1`, [id('sam')]),
    )
    await refuses('joint_seats_go_with_clearance', async (query) => {
      await book(query, {
        name: 's1',
        kind: 'couples',
        couple: us,
        at: monday,
        people: ['maya', 'sam', 'rae'],
      })
      await query('SET CONSTRAINTS ALL IMMEDIATE')
      await ended(query)
    })
  })

  it('is ended by nobody but its coordinator', async () => {
    const end = (role: 'partner' | 'coordinator' | 'clinician' | 'director' | 'admin', who: string) =>
      inTransaction({ role, personId: id(who) }, async (tx) => {
        await tx.$executeRawUnsafe(`SELECT end_couple('${couple}', '{}', now())`)
        throw new Error('was allowed')
      })
    await expect(end('coordinator', 'casey')).rejects.toThrow('was allowed')
    for (const [role, who] of [
      ['partner', 'maya'],
      ['coordinator', 'devon'],
      ['clinician', 'rae'],
      ['director', 'dara'],
      ['admin', 'adil'],
    ] as const)
      await expect(end(role, who)).rejects.toThrow(/only its coordinator/)
  })
})
