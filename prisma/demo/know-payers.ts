import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'
import { addPayer } from '@/lib/use-cases/payers/add-payer'
import { type AddFee, addFee } from '@/lib/use-cases/payers/keep-fees'
import { payers } from './apply-together'
import { as, must } from './callers'
import type { Hired } from './hire-staff'

type Known = {
  aliases: string[]
  costOrder: CostOrder
  dayCode: DayCode
  /** Allowed for a day by video and in person, in cents; a pair is a range, null an amount nobody knows. */
  video: [number, number] | null
  inPerson: [number, number] | null
}

/** Invented insurers, each counting in a way of its own: one figure, a range, and one that never says an amount. */
const known: Known[] = [
  {
    aliases: ['Northstar', 'NEH'],
    costOrder: 'deductible-coinsurance-copay',
    dayCode: 'H0015',
    video: [41_200, 41_200],
    inPerson: [43_800, 43_800],
  },
  {
    aliases: ['Lakeside', 'Lakeside Mutual'],
    costOrder: 'copay-after-deductible',
    dayCode: 'S9480',
    video: [36_000, 42_500],
    inPerson: [38_000, 45_000],
  },
  {
    aliases: ['Harbor Demo'],
    costOrder: 'copay-instead-of-coinsurance',
    dayCode: 'H0015',
    video: null,
    inPerson: null,
  },
]

/** The payers that the demo's couples name, what they allow, and what the program charges without a plan. */
export async function knowPayers(admin: Hired, now: Date): Promise<string[]> {
  const ada = as('admin', admin, now)
  // Of the year before: on New Year’s Eve in the west it is the next year in UTC.
  const from = `${now.getUTCFullYear() - 1}-01-01`
  const fee = (more: Pick<AddFee, 'payerId' | 'code' | 'place' | 'network' | 'low' | 'high'>) =>
    must(addFee(ada, { ...more, from, until: null }))
  const ids: string[] = []
  for (const [place, { aliases, costOrder, dayCode, video, inPerson }] of known.entries()) {
    const name = payers[place] ?? ''
    const { id } = await must(
      addPayer(ada, { ...usual, modifiers: ['95'], name, code: `DEMO${place}`, aliases, costOrder, dayCode }),
    )
    for (const [where, amount] of [
      ['telehealth', video],
      ['in-person', inPerson],
    ] as const) {
      const [low, high] = amount ?? [null, null]
      await fee({ payerId: id, code: dayCode, place: where, network: 'in', low, high })
    }
    ids.push(id)
  }
  const own = { payerId: null, network: null, place: 'telehealth' } as const
  for (const [code, cents] of [
    ['H0015', 45_000],
    ['90791', 22_000],
    ['90847', 18_000],
  ] as const)
    await fee({ ...own, code, low: cents, high: cents })
  return ids
}

const usual = {
  priorAuthorization: 'ask',
  askPhone: '800 555 0140',
  askFax: '800 555 0141',
  askPortal: '',
  billableFloor: 180,
  telehealthPlace: '10',
  jointInPerDiem: true,
  requestStyle: 'one-for-all',
  notes: '',
} as const
