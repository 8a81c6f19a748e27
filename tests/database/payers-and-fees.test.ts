import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

/** What the database keeps of payers, amounts and good-faith estimates when nobody asks our rules. */
const db = testDatabase()
const payer = '00000000-0000-4000-8000-0000000000aa'

beforeAll(async () => {
  await setScene(db.asOwner)
  await db.asOwner(
    `INSERT INTO payer (id, name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order, day_code,
                        telehealth_place, modifiers, joint_in_per_diem, request_style, notes, added_by, added_at, changed_at)
     VALUES ($1, 'Pine Health', '', '{Pine}', 'ask', '', '', '', 'copay-only', 'H0015', '10', '{}', true, 'one-for-all', '',
             $2, now(), now())`,
    [payer, id('casey')],
  )
  await db.asOwner(fee({}))
})

function fee(more: Record<string, string>): string {
  const row = {
    payer_id: `'${payer}'`,
    network: `'in'`,
    low: '100',
    high: '200',
    from_on: `'2027-01-01'`,
    ...more,
  }
  const columns = Object.keys(row).join(', ')
  return `INSERT INTO fee (service_code, place, added_by, added_at, ${columns})
          VALUES ('H0015', 'telehealth', gen_random_uuid(), now(), ${Object.values(row).join(', ')})`
}
const estimate = (from: string, until: string, lines = '[{}]') =>
  `INSERT INTO good_faith_estimate (couple_id, person_id, occasion, occasion_on, care_from, valid_until, made_on, lines, total, locale,
                                    made_by, made_at)
   VALUES ('${id('couple-maya')}', '${id('maya')}', 'asked', '2027-01-04', '${from}', '${until}', '2027-01-04', '${lines}', 1, 'en',
           gen_random_uuid(), '2027-01-04T18:00:00Z')`

describe('an amount', () => {
  it.each([
    ['a second one on the same days', fee({ from_on: `'2027-06-01'` }), 'fee_one_at_a_time'],
    [
      'more at least than at most',
      fee({ low: '300', from_on: `'2026-01-01'`, network: `'out'` }),
      'fee_amounts_in_order',
    ],
    [
      'a charge of ours that nobody knows',
      fee({ payer_id: 'NULL', network: 'NULL', low: 'NULL', high: 'NULL' }),
      'fee_own_charge_is_known',
    ],
    ['a charge of ours in a network', fee({ payer_id: 'NULL' }), 'fee_network_is_the_payers'],
    [
      'a second payer of that name',
      `INSERT INTO payer SELECT gen_random_uuid(), ' pine HEALTH', code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, billable_floor, cost_order, day_code, telehealth_place, modifiers, joint_in_per_diem, request_style, notes, 1, added_by, added_at, changed_at, NULL FROM payer`,
      'payer_one_name',
    ],
  ])('is never %s', async (_, statement, constraint) => {
    await expect(db.asOwner(statement)).rejects.toThrow(constraint)
  })

  it('may begin on the day on which the one before ends', async () => {
    await db.asOwner(fee({ network: `'out'`, from_on: `'2028-01-01'` }))
    await expect(
      db.asOwner(fee({ network: `'out'`, from_on: `'2027-01-01'`, until_on: `'2028-01-01'` })),
    ).resolves.toEqual([])
  })
})

describe('a good-faith estimate', () => {
  it.each([
    ['longer than a year', estimate('2027-01-11', '2028-01-12'), 'good_faith_estimate_a_year'],
    ['of nothing', estimate('2027-01-11', '2028-01-11', '[]'), 'good_faith_estimate_has_lines'],
  ])('is never %s', async (_, statement, constraint) => {
    await expect(db.asOwner(statement)).rejects.toThrow(constraint)
  })

  it('holds one at a time, and carries no payment of somebody else', async () => {
    await db.asOwner(estimate('2027-01-11', '2028-01-11'))
    await expect(db.asOwner(estimate('2027-01-11', '2028-01-11'))).rejects.toThrow(
      'good_faith_estimate_one_live',
    )
    const payment = `INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, estimate_id, recorded_by, recorded_at)
      SELECT '${id('sam')}', 'Sam', '2027-01-04', '2027-01-04', id, gen_random_uuid(), now() FROM good_faith_estimate`
    await expect(db.asOwner(payment)).rejects.toThrow('self_payment_own_estimate')
  })
})

describe('what was written', () => {
  const change = (role: 'admin' | 'coordinator', statement: string) =>
    inTransaction({ role, personId: id('casey') }, (tx) => tx.$executeRawUnsafe(statement))

  it.each([
    ['admin', 'UPDATE fee SET low = 1, high = 1'],
    ['admin', `UPDATE fee SET payer_id = NULL, network = NULL`],
    ['coordinator', 'UPDATE good_faith_estimate SET total = 1'],
    ['coordinator', `UPDATE good_faith_estimate SET person_id = '${id('sam')}'`],
    ['coordinator', `UPDATE good_faith_estimate SET lines = '[{}]'`],
  ] as const)('stays as it is, also for the %s: %s', async (role, statement) => {
    await expect(change(role, statement)).rejects.toThrow(/permission denied/)
  })
})

describe('who reads', () => {
  const seen = (asker: Parameters<typeof inTransaction>[0]) =>
    inTransaction(asker, async (tx) => ({
      payers: await tx.payer.count(),
      fees: await tx.fee.count(),
      estimates: await tx.goodFaithEstimate.count(),
    }))

  it('a partner the payers of their own plans alone, and their own estimate alone', async () => {
    const maya = { role: 'partner', personId: id('maya') } as const
    expect(await seen(maya)).toEqual({ payers: 0, fees: 0, estimates: 1 })
    await db.asOwner(`UPDATE coverage SET payer_name = 'PINE' WHERE person_id = '${id('maya')}'`)
    expect(await seen(maya)).toMatchObject({ payers: 1 })
    expect(await seen({ role: 'partner', personId: id('sam') })).toEqual({ payers: 0, fees: 0, estimates: 0 })
  })

  it('an admin payers and no estimate of anybody', async () => {
    expect(await seen({ role: 'admin', personId: id('casey') })).toMatchObject({ payers: 1, estimates: 0 })
  })

  it('only an admin writes them', async () => {
    const asker = { role: 'coordinator', personId: id('casey') } as const
    const write = inTransaction(asker, (tx) =>
      tx.$executeRawUnsafe(fee({ from_on: `'2030-01-01'`, until_on: `'2031-01-01'` })),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })
})
