import { readFileSync } from 'node:fs'
import type { Caller } from '@/lib/access/actor'
import type { NewFact } from '@/lib/data/benefit-facts'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY, HOUR } from '@/lib/domain/time'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { as, must } from './callers'
import { lookAndGive } from './look-and-give'
import { bringReply, conclude, coverageOf, type Sent, sampleFor } from './take-in'

/**
 * The plans on the desks that are still to be verified, each in a state of its own: a payer that withheld an amount which
 * a call filled in, sources that disagree, one not covered, and one that cannot answer now beside a partner's verified
 * plan. `of` finds a couple by its number.
 */
export async function leavePlansToVerify(of: (number: number) => Sent, now: Date): Promise<void> {
  await Promise.all([
    withheldAndCalled(of(13), now),
    sourcesDisagree(of(9), now),
    triesLater(of(15), now),
    notCovered(of(14), now),
  ])
}

const casey = ({ coordinator }: Sent, now: Date, ago: number) =>
  as('coordinator', coordinator, new Date(now.getTime() - ago))

/** The first of a coordinator's queue: all that is missing in the reply was said on the telephone, so it can be verified. */
async function withheldAndCalled(one: Sent, now: Date) {
  const [partner] = one.pair.partners
  const own = as('partner', partner, new Date(now.getTime() - 30 * HOUR))
  const coverageId = await coverageOf(casey(one, now, 26 * HOUR), partner.id)
  const pictures = (['front', 'back'] as const).map((side) => ({ side, bytes: drawn(side) }))
  await must(addCardPictures(own, { coverageId, pictures }))
  const hers = casey(one, now, 26 * HOUR)
  const reply = sampleFor(one.pair, 0, hers.clock())
  const { copay: _, ...amounts } = reply.amounts ?? {}
  await bringReply(hers, one, 0, { ...reply, amounts })
  await call(one, now, [
    { key: 'copay', value: 3_000, scope: inNetwork, note: 'per day' },
    { key: 'telehealth', value: 'Video counts like a visit in person.', scope: inNetwork },
  ])
}

async function sourcesDisagree(one: Sent, now: Date) {
  const hers = casey(one, now, 26 * HOUR)
  await bringReply(hers, one, 0, sampleFor(one.pair, 0, hers.clock()))
  await call(one, now, [{ key: 'prior-authorization', value: 'required', scope: inNetwork }])
}

async function triesLater(one: Sent, now: Date) {
  const hers = casey(one, now, 20 * HOUR)
  await bringReply(hers, one, 0, sampleFor(one.pair, 0, hers.clock()))
  await conclude(hers, one.coupleId, await coverageOf(hers, one.pair.partners[0].id))
  const later = casey(one, now, 19 * HOUR)
  await bringReply(later, one, 1, { ...sampleFor(one.pair, 1, later.clock()), rejection: '42' })
}

/** Who is not covered asked what care costs without a plan, and was told in writing. */
async function notCovered(one: Sent, now: Date) {
  const hers = casey(one, now, 20 * HOUR)
  const [partner] = one.pair.partners
  await bringReply(hers, one, 0, { ...sampleFor(one.pair, 0, hers.clock()), active: false })
  await conclude(hers, one.coupleId, await coverageOf(hers, partner.id), { kind: 'not-covered' })
  await bringReply(hers, one, 1, sampleFor(one.pair, 1, hers.clock()))
  const today = localDateOf(now.getTime(), one.coordinator.zone)
  const expected = [
    { code: '90791', units: 1 },
    { code: 'H0015', units: 36 },
    { code: '90847', units: 12 },
  ] as const
  await must(
    lookAndGive(casey(one, now, HOUR), {
      ...{ coupleId: one.coupleId, personId: partner.id, expected: [...expected] },
      ...{ occasion: 'asked', occasionOn: daysAfter(today, -1), careFrom: daysAfter(today, 14) },
    }),
  )
}

async function call({ coupleId, pair, coordinator }: Sent, now: Date, facts: NewFact[]) {
  const at = new Date(now.getTime() - DAY)
  const caller: Caller = as('coordinator', coordinator, at)
  const called = { date: localDateOf(at.getTime() - DAY, coordinator.zone), minute: 14 * 60 }
  const said = { representative: 'Dana, member services', referenceNumber: `DEMO-CALL-${pair.number}` }
  const coverageId = await coverageOf(caller, pair.partners[0].id)
  await must(recordCall(caller, { coupleId, coverageId, ...said, called, facts }))
}

const inNetwork = { level: 'individual', network: 'in', serviceType: 'MH' } as const

/** A picture of a card that says of itself that it is invented. */
const drawn = (side: 'front' | 'back') =>
  readFileSync(new URL(`./pictures/card-${side}.png`, import.meta.url))
