import { beforeAll, describe, expect, it } from 'vitest'
import { type Asker, inTransaction } from '@/lib/data/transaction'
import { haveSigned } from '../support/bare-signatures'
import { refusedBy, testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

const db = testDatabase()
const casey: Asker = { role: 'coordinator', personId: id('casey') }
const devon: Asker = { role: 'coordinator', personId: id('devon') }
let herPlan = ''

beforeAll(async () => {
  await setScene(db.asOwner)
  const [plan] = await db.asOwner('SELECT id FROM coverage WHERE person_id = $1', [id('maya')])
  herPlan = String(plan?.id)
  await haveSigned(db.asOwner, [id('maya')])
  await asking(casey, 'ALX1')
  await taking(casey, 'casey')
})

const asking = (asker: Asker, trace: string, writtenBy = asker.personId) =>
  inTransaction(
    asker,
    (tx) => tx.$executeRaw`
      INSERT INTO eligibility_request (coverage_id, person_id, couple_id, trace, control_number, payer_code, service_types, recipient,
        text, written_by, written_at)
      VALUES (${herPlan}::uuid, ${id('maya')}::uuid, ${id('couple-maya')}::uuid, ${trace}, 1, 'P', '{30}', 'P', 'ISA',
        ${writtenBy}::uuid, now())`,
  )
const taking = (asker: Asker, name: string) =>
  inTransaction(
    asker,
    (tx) => tx.$executeRaw`
      INSERT INTO reply_batch (id, file_name, sha256, members, reading, taken_by, taken_at)
      VALUES (${id(`batch-${name}`)}::uuid, 'a', ${name}, 1, '{}', ${id(name)}::uuid, now())`,
  )
const adding = (asker: Asker, place: number) =>
  inTransaction(
    asker,
    (tx) => tx.$executeRaw`
      INSERT INTO reply_batch_member (batch_id, place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text)
      VALUES (${id('batch-casey')}::uuid, ${place}, 1, 'A', 'B', '', '', 'P', '{}', 'ISA')`,
  )

describe('a question to a payer', () => {
  it.each([
    ['coordinator', 'casey', 1],
    ['partner', 'maya', 0],
    ['partner', 'sam', 0],
    ['coordinator', 'devon', 0],
    ['clinician', 'osei', 0],
    ['director', 'dara', 0],
    ['admin', 'casey', 0],
  ] as const)('is read by the coordinator of the case alone: %s %s sees %s', async (role, name, rows) => {
    const seen = await inTransaction({ role, personId: id(name) }, (tx) => tx.eligibilityRequest.findMany())
    expect(seen).toHaveLength(rows)
  })

  it('is written by that coordinator, in their own name, and only while consent holds', async () => {
    const partner: Asker = { role: 'partner', personId: id('maya') }
    const strangers: [Asker, string][] = [
      [devon, id('devon')],
      [partner, id('maya')],
      [casey, id('devon')],
      [{ role: 'job' }, id('casey')],
    ]
    for (const [asker, writtenBy] of strangers)
      await expect(asking(asker, 'ALX2', writtenBy)).rejects.toThrow(/row-level security/)
    await db.asOwner(
      `INSERT INTO consent_ending SELECT id, person_id, now(), 'stopped' FROM consent_signature WHERE person_id = $1`,
      [id('maya')],
    )
    await expect(asking(casey, 'ALX2')).rejects.toThrow(/row-level security/)
  })

  it('is about nobody outside the couple it is asked for', async () => {
    const copy = `INSERT INTO eligibility_request SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', gen_random_uuid(), 'trace', 'ALX7', 'couple_id', '${id('couple-ana')}'))).* FROM eligibility_request r`
    expect(await refusedBy(db.asOwner(copy))).toBe('eligibility_request_of_its_couple')
  })

  it('keeps its trace number for itself and stays as it was written', async () => {
    const copy = `INSERT INTO eligibility_request SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).* FROM eligibility_request r`
    expect(await refusedBy(db.asOwner(copy))).toBe('eligibility_request_trace')
    for (const change of ["text = 'other'", "trace = 'ALX9'", "payer_code = 'Q'", "service_types = '{MH}'"])
      expect(await refusedBy(db.asOwner(`UPDATE eligibility_request SET ${change}`))).toBe(
        'asked_question_is_kept',
      )
    expect(await refusedBy(db.asOwner(`UPDATE eligibility_request SET status = 'could-not-send'`))).toMatch(
      /eligibility_request_(asked|says_why_not)/,
    )
    expect(await refusedBy(db.asOwner(`UPDATE eligibility_request SET status = 'lost'`))).toMatch(
      /eligibility_request_/,
    )
  })
})

describe('a file of answers', () => {
  it('is its taker’s alone, and nobody puts anybody into another’s', async () => {
    await adding(casey, 0)
    for (const asker of [
      devon,
      { role: 'job' } as const,
      { role: 'partner', personId: id('maya') } as const,
    ]) {
      await expect(adding(asker, 1)).rejects.toThrow(/row-level security/)
      expect(await inTransaction(asker, (tx) => tx.replyBatch.count())).toBe(0)
      expect(await inTransaction(asker, (tx) => tx.replyBatchMember.count())).toBe(0)
    }
    await expect(taking(devon, 'casey')).rejects.toThrow(/row-level security/)
    expect(await inTransaction(casey, (tx) => tx.replyBatchMember.count())).toBe(1)
  })

  it('is brought to nobody out of reach', async () => {
    const [theirs] = await db.asOwner(`SELECT id FROM coverage WHERE person_id NOT IN ($1, $2) LIMIT 1`, [
      id('maya'),
      id('sam'),
    ])
    const settle = (coverage: string) =>
      inTransaction(casey, (tx) =>
        tx.replyBatchMember.updateMany({
          data: { state: 'brought', coverageId: coverage, settledAt: new Date() },
        }),
      )
    await expect(settle(String(theirs?.id ?? crypto.randomUUID()))).rejects.toThrow(/row-level security/)
    await expect(settle(herPlan)).rejects.toThrow(/row-level security/)
  })

  it('is kept as it was read, with the names in it', async () => {
    for (const change of [`text = 'other'`, `first_name = 'C'`, `traces = '{ALX1}'`])
      await expect(
        inTransaction(casey, (tx) => tx.$executeRawUnsafe(`UPDATE reply_batch_member SET ${change}`)),
      ).rejects.toThrow(/permission denied/)
  })

  it('is forgotten by the job, and by nobody else', async () => {
    const forget = (asker: Asker) =>
      inTransaction(
        asker,
        (tx) => tx.$queryRaw<[{ gone: number }]>`SELECT forget_strangers(now() + interval '1 hour') AS gone`,
      )
    for (const asker of [casey, devon]) expect((await forget(asker))[0].gone).toBe(0)
    expect((await forget({ role: 'job' }))[0].gone).toBe(1)
  })
})
