import { beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/lib/data/transaction'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

const db = testDatabase()

beforeAll(async () => {
  await setScene(db.asOwner)
  await db.asOwner(insert, [id('maya'), 'Maya', id('casey')])
})

const insert = `INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
                VALUES ($1, $2, '2027-01-04', '2027-01-05', $3, now())`

it.each([
  ['partner', 'maya', 1],
  ['coordinator', 'casey', 1],
  ['partner', 'sam', 0],
  ['coordinator', 'devon', 0],
  ['clinician', 'osei', 0],
  ['clinician', 'rae', 0],
  ['director', 'dara', 0],
] as const)(
  'that Maya pays is read by herself and her coordinator alone: %s %s',
  async (role, name, rows) => {
    const seen = await inTransaction({ role, personId: id(name) }, (tx) => tx.selfPayment.findMany())
    expect(seen).toHaveLength(rows)
  },
)

it('nobody but her coordinator puts it on record, and in no name but their own', async () => {
  const asks = [
    { role: 'partner', personId: id('sam') },
    { role: 'coordinator', personId: id('devon') },
    { role: 'coordinator', personId: id('casey'), recordedBy: id('devon') },
  ] as const
  for (const { recordedBy, ...asker } of asks.map((ask) => ({ recordedBy: ask.personId, ...ask })))
    await expect(
      inTransaction(
        asker,
        (tx) => tx.$executeRaw`
          INSERT INTO self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
          VALUES (${id('sam')}::uuid, 'Sam', '2027-01-04', '2027-01-05', ${recordedBy}::uuid, now())`,
      ),
    ).rejects.toThrow(/row-level security/)
})

it('it is recorded once, and by somebody', async () => {
  await expect(db.asOwner(insert, [id('maya'), 'Maya', id('casey')])).rejects.toThrow('self_payment_one_live')
  await expect(db.asOwner(insert, [id('sam'), ' ', id('casey')])).rejects.toThrow(
    'self_payment_told_by_somebody',
  )
})
