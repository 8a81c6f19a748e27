import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { testDatabase } from '../support/database'
import { assign, book, id, setScene } from '../support/scene'

/**
 * Row-level security by principal: how many rows each person sees of every table that holds something about partners,
 * with no `WHERE` at all. Two couples live here; Maya and Sam are one, Ana and Luis the other.
 */
const db = testDatabase()

beforeAll(async () => {
  await setScene(db.asOwner)
  await assign(db.asOwner, ['ana', 'luis'], 'couples_therapist', null, 'spare')
  const us: [string, string] = ['maya', 'sam']
  const day = (hour: number) => `2027-03-01T${hour}:00Z`
  await book(db.asOwner, {
    name: 'joint',
    kind: 'couples',
    couple: us,
    at: day(15),
    people: ['maya', 'sam', 'rae'],
  })
  await book(db.asOwner, {
    name: 'hers',
    kind: 'individual',
    couple: us,
    at: day(17),
    people: ['maya', 'osei'],
  })
  await book(db.asOwner, {
    name: 'his',
    kind: 'individual',
    couple: us,
    at: day(17),
    people: ['sam', 'vega'],
  })
  const everybody = ['maya', 'sam', 'ana', 'luis', 'rae']
  await book(db.asOwner, { name: 'group', kind: 'group', at: day(19), capacity: 8, people: everybody })
})

type Seen = Record<string, number>
const tables = [
  'partner_profile',
  'private_answer',
  'coverage',
  'application',
  'applicant',
  'couple',
  'care_assignment',
  'session',
  'seat',
  'account',
] as const

async function seenBy(
  role: 'partner' | 'coordinator' | 'clinician' | 'director' | 'admin',
  name: string,
): Promise<Seen> {
  return inTransaction({ role, personId: id(name) }, async (tx) => {
    const seen: Seen = {}
    for (const table of tables) {
      const [row] = await tx.$queryRawUnsafe<[{ rows: number }]>(`SELECT count(*)::int AS rows FROM ${table}`)
      seen[table] = row.rows
    }
    return seen
  })
}

const nothing: Seen = Object.fromEntries(tables.map((table) => [table, 0]))

describe('what each person sees of two couples', () => {
  it('a partner: their own record, the joint rows, and never the other’s', async () => {
    expect(await seenBy('partner', 'sam')).toEqual({
      ...nothing,
      partner_profile: 1,
      private_answer: 1,
      coverage: 1,
      application: 1,
      applicant: 2,
      couple: 1,
      // The couples therapist and his own; not Maya's therapist, nor that she has a counselor.
      care_assignment: 2,
      session: 3,
      // In each of his three sessions: himself and the clinician. Not Maya's seat: whether she comes is hers to say.
      seat: 6,
      account: 1,
    })
  })

  it('a partner who is in no application: nothing but themselves', async () => {
    expect(await seenBy('partner', 'alone')).toEqual({ ...nothing, account: 1 })
  })

  it('the coordinator of one couple: that couple, and groups without the other couple’s seats', async () => {
    expect(await seenBy('coordinator', 'casey')).toEqual({
      ...nothing,
      partner_profile: 2,
      private_answer: 2,
      coverage: 2,
      application: 1,
      applicant: 2,
      couple: 1,
      care_assignment: 4,
      session: 4,
      // Three joint, two and two individual, and of the group: two partners and the clinician.
      seat: 10,
      account: 1,
    })
  })

  it('a clinician outside the care team: nothing of the couple', async () => {
    const seen = await seenBy('clinician', 'spare')
    expect(seen).toMatchObject({ private_answer: 0, coverage: 0, application: 0 })
    const [mayaSeen] = await inTransaction(
      { role: 'clinician', personId: id('spare') },
      (tx) =>
        tx.$queryRaw<
          [{ rows: number }]
        >`SELECT count(*)::int AS rows FROM partner_profile WHERE person_id = ${id('maya')}::uuid`,
    )
    expect(mayaSeen?.rows).toBe(0)
  })

  it('an individual therapist: the private answer of their own partner only', async () => {
    const answers = await inTransaction({ role: 'clinician', personId: id('osei') }, (tx) =>
      tx.privateAnswer.findMany({ select: { personId: true } }),
    )
    expect(answers.map(({ personId }) => personId)).toEqual([id('maya')])
  })

  it('the couples therapist: no private answer of either', async () => {
    expect(await seenBy('clinician', 'rae')).toMatchObject({
      private_answer: 0,
      coverage: 0,
      couple: 1,
      session: 2,
    })
  })

  it('an admin: no couple at all', async () => {
    expect(await seenBy('admin', 'adil')).toMatchObject({ ...nothing, account: expect.any(Number) })
  })

  it('a director: where couples stand, not what they answered', async () => {
    expect(await seenBy('director', 'dara')).toMatchObject({
      couple: 2,
      application: 2,
      partner_profile: 0,
      private_answer: 0,
      coverage: 0,
    })
  })
})

describe('what a partner may not do with a statement of their own', () => {
  const asSam = <T>(work: Parameters<typeof inTransaction<T>>[1]) =>
    inTransaction({ role: 'partner', personId: id('sam') }, work)

  it('writes nothing into the other’s record', async () => {
    const changed = await asSam(async (tx) => [
      await tx.$executeRaw`UPDATE partner_profile SET phone = '0' WHERE person_id = ${id('maya')}::uuid`,
      await tx.$executeRaw`UPDATE private_answer SET answer = 'no' WHERE person_id = ${id('maya')}::uuid`,
      await tx.$executeRaw`UPDATE seat SET released_at = now() WHERE person_id = ${id('maya')}::uuid`,
      await tx.$executeRaw`DELETE FROM available_time WHERE person_id = ${id('maya')}::uuid`,
    ])
    expect(changed).toEqual([0, 0, 0, 0])
    const own = await asSam(
      (tx) => tx.$executeRaw`UPDATE partner_profile SET phone = '0' WHERE person_id = ${id('sam')}::uuid`,
    )
    expect(own).toBe(1)
  })

  it('learns the other’s own times as bare times, and only within the couple', async () => {
    const times = (who: string) =>
      inTransaction(
        { role: 'partner', personId: id(who) },
        (tx) =>
          tx.$queryRaw<Record<string, unknown>[]>`
          SELECT * FROM own_times(${id('couple-maya')}::uuid, '2027-03-01'::timestamptz, '2027-03-02'::timestamptz)`,
      )
    const seen = await times('sam')
    expect(seen.map((row) => Object.keys(row).sort())).toEqual([['ends_at', 'person_id', 'starts_at']])
    expect(await times('ana')).toEqual([])
  })

  it('leaves what they sent as it is: not unsent, not given to another coordinator', async () => {
    for (const change of ['submitted_at = NULL, couple_id = NULL', 'coordinator_id = NULL']) {
      const changed = asSam((tx) => tx.$executeRawUnsafe(`UPDATE application SET ${change}`))
      await expect(changed).rejects.toThrow(/nothing that was sent/)
    }
  })

  it('cannot change the record of what happened', async () => {
    await expect(asSam((tx) => tx.$executeRaw`DELETE FROM audit_event`)).rejects.toThrow(/permission denied/)
    await expect(asSam((tx) => tx.$executeRaw`UPDATE audit_event SET action = 'x'`)).rejects.toThrow(
      /permission denied/,
    )
  })
})
