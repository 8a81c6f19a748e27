import { beforeAll, expect, it } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { inTransaction } from '@/lib/data/transaction'
import type { ConsentKind } from '@/lib/domain/consent/kinds'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { sharedWithMe } from '@/lib/views/consent/shared-with-me'
import { printFigure } from '../../bench/figure'
import { aCoupleThatShares, type SharingStaff, staffForMany } from '../../support/a-couple-that-shares'
import { callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { must } from '../../support/partners'
import { sign } from '../../support/sign'

const { asOwner } = testDatabase()
// The rows ask the database's own clock whether a year is over.
const now = new Date()

/** One flow that a consent opens: which, who asks, and whether they were let. */
type Flow = { name: string; kind: ConsentKind; about?: string; asked: (scene: Scene) => Promise<boolean> }
type Scene = Awaited<ReturnType<typeof aScene>>

let staff: SharingStaff
const aScene = () => aCoupleThatShares(asOwner, staff, now)

beforeAll(async () => {
  staff = await staffForMany(asOwner)
})

const rowsSeen = (caller: Caller, role: 'partner' | 'clinician', table: string, instrument: string) => {
  const personId = 'id' in caller.actor ? caller.actor.id : ''
  return inTransaction({ role, personId }, async (tx) => {
    const [row] = await tx.$queryRawUnsafe<[{ seen: boolean }]>(
      `SELECT EXISTS (SELECT 1 FROM ${table}) AS seen`.replace(') AS', ` WHERE ${instrument}) AS`),
    )
    return row.seen
  })
}
const rae = () => callerOf('clinician', staff.rae, now)
const of = ({ first }: Scene) => `person_id = '${first}'`

const flows: Flow[] = [
  {
    name: 'a call to the payer is recorded',
    kind: 'care-and-payment',
    asked: async (scene) => {
      const fact = { key: 'active', value: true, scope: {} } as never
      const call = {
        representative: 'Pat',
        referenceNumber: 'R',
        called: { date: '2026-02-01', minute: 600 },
      }
      const input = { coupleId: scene.couple, coverageId: scene.coverageId, ...call, facts: [fact] }
      const outcome = await recordCall(scene.casey, input)
      if (!outcome.ok) expect(outcome.refusals.map(({ code }) => code)).toEqual(['consent-not-live'])
      return outcome.ok
    },
  },
  {
    name: 'the row of a call is added',
    kind: 'care-and-payment',
    asked: ({ first, coverageId }) =>
      inTransaction(
        { role: 'coordinator', personId: staff.casey },
        (tx) =>
          tx.$executeRaw`INSERT INTO benefit_call (coverage_id, person_id, representative, reference_number, called_at, recorded_by)
                       VALUES (${coverageId}::uuid, ${first}::uuid, 'Pat', 'R', now(), ${staff.casey}::uuid)`,
      ).then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'the couple enrolls',
    kind: 'care-and-payment',
    asked: async ({ casey, couple }) => {
      await asOwner('DELETE FROM enrollment WHERE couple_id = $1', [couple])
      return (await enrollCouple(casey, { coupleId: couple })).ok
    },
  },
  ...(['check-ins', 'goals', 'times'] as const).map(
    (about): Flow => ({
      name: `the partner sees ${about}`,
      kind: 'to-partner',
      about,
      asked: ({ sam, ...scene }) =>
        inTransaction({ role: 'partner', personId: scene.second }, async (tx) => {
          const [row] = await tx.$queryRaw<[{ shared: boolean }]>`
            SELECT ${scene.first}::uuid = ANY (coalesce(app_shared_by(${about}), '{}')) AS shared`
          if (about === 'times') return row.shared
          const table = about === 'goals' ? 'private_text' : 'measure_round'
          const seen = await tx.$queryRawUnsafe<unknown[]>(
            `SELECT 1 FROM ${table} WHERE ${of(scene as Scene)}`,
          )
          return row.shared && seen.length > 0
        }),
    }),
  ),
  {
    name: 'the couples therapist sees a check-in',
    kind: 'to-couples-therapist',
    asked: (scene) => rowsSeen(rae(), 'clinician', 'measure_answer', `${of(scene)} AND instrument = 'gad7'`),
  },
  {
    name: 'the couples therapist sees goals',
    kind: 'to-couples-therapist',
    asked: (scene) => rowsSeen(rae(), 'clinician', 'private_text', of(scene)),
  },
  {
    name: 'the couples therapist sees use of alcohol',
    kind: 'counselor-notes',
    asked: (scene) => rowsSeen(rae(), 'clinician', 'measure_round', `${of(scene)} AND instrument = 'auditc'`),
  },
  {
    name: 'the couples therapist sees answers on use',
    kind: 'counselor-notes',
    asked: (scene) =>
      rowsSeen(rae(), 'clinician', 'measure_answer', `${of(scene)} AND instrument = 'auditc'`),
  },
]

it('what a consent opened is closed at the next request after it was stopped', {
  timeout: 180_000,
}, async () => {
  let denied = 0
  const wrong: string[] = []
  for (let time = 0; time < 10; time++) {
    const scene = await aScene()
    for (const { name, kind, about = '', asked } of flows) {
      if (await asked(scene)) wrong.push(`${name}: before it was signed`)
      await sign(scene.maya, kind, about)
      if (!(await asked(scene))) wrong.push(`${name}: not although it was signed`)
      await must(stopConsent(scene.maya, { kind, about }))
      if (await asked(scene)) wrong.push(`${name}: after it was stopped`)
      else denied += 1
    }
  }
  expect(wrong).toEqual([])
  printFigure({
    id: 'CONSENT-revoked',
    value: denied,
    unit: 'of 100 denied on the next request',
    bar: 100,
    ok: denied === 100,
  })
  expect(denied).toBe(100)
})

it('no consent opens the answers on safety at home to the couples therapist', async () => {
  const scene = await aScene()
  await sign(scene.maya, 'to-couples-therapist')
  await sign(scene.maya, 'counselor-notes')
  expect(await rowsSeen(rae(), 'clinician', 'measure_round', `${of(scene)} AND instrument = 'hark'`)).toBe(
    false,
  )
})

it('never shared and stopped look the same to the other', async () => {
  const scene = await aScene()
  const before = await sharedWithMe(scene.sam)
  await sign(scene.maya, 'to-partner', 'times')
  await must(stopConsent(scene.maya, { kind: 'to-partner', about: 'times' }))
  expect(await sharedWithMe(scene.sam)).toEqual(before)
})
