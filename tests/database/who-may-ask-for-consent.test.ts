import { beforeAll, expect, test } from 'vitest'
import { type Asker, inTransaction } from '@/lib/data/transaction'
import { haveSigned } from '../support/bare-signatures'
import { testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

/** That somebody signed is told to them, to the coordinator of their case and to the jobs that act on it. */
const { asOwner } = testDatabase()
const kinds = ['privacy-notice', 'care', 'video', 'agreement', 'care-and-payment', 'to-couples-therapist']

/** Maya and Sam signed all there is, each for themselves. */
beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya'), id('sam')], kinds)
})

const told = (asker: Asker) =>
  inTransaction(asker, async (tx) => {
    const [row] = await tx.$queryRaw<[{ maya: boolean; both: boolean }]>`
      SELECT consent_is_live(${id('maya')}::uuid, 'care-and-payment') AS maya,
             required_consents_live(${id('couple-maya')}::uuid) AS both`
    return row
  })
const asker = (role: Asker['role'], name: string) => ({ role, personId: id(name) }) as Asker

test.each([
  ['partner', 'maya', true, false],
  ['coordinator', 'casey', true, true],
  ['partner', 'sam', false, false],
  ['partner', 'ana', false, false],
  ['coordinator', 'devon', false, false],
  ['clinician', 'osei', false, false],
  ['director', 'dara', false, false],
  ['admin', 'adil', false, false],
] as const)(
  '%s %s is told whether Maya consented: %s, whether both did: %s',
  async (role, name, maya, both) => {
    expect(await told(asker(role, name))).toEqual({ maya, both })
  },
)

test('the job that acts on a consent is told of it', async () => {
  expect(await told({ role: 'job' })).toEqual({ maya: true, both: false })
})

test('a couples therapist is still opened what was signed for them, by what asks itself', async () => {
  const patients = await inTransaction(
    asker('clinician', 'rae'),
    (tx) => tx.$queryRaw`SELECT cardinality(app_consented_patients('to-couples-therapist')) AS patients`,
  )
  expect(patients).toEqual([{ patients: 2 }])
})

test('nobody asks past that', async () => {
  const past = inTransaction(
    asker('coordinator', 'casey'),
    (tx) => tx.$queryRaw`SELECT consent_holds(${id('ana')}::uuid, 'care-and-payment')`,
  )
  await expect(past).rejects.toThrow('permission denied for function consent_holds')
})
