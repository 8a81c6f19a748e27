import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCoverages, lockCoverage } from '@/lib/data/benefits'
import { listPartnerDetails } from '@/lib/data/case-details'
import { listGoodFaith } from '@/lib/data/good-faith-estimates'
import { insertSelfPayment } from '@/lib/data/self-payments'
import { listVerifications } from '@/lib/data/verifications'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { mayPayThemselves } from '@/lib/domain/benefits/may-pay-themselves'
import { planName } from '@/lib/domain/benefits/plan-name'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

export type RecordSelfPayment = {
  coupleId: string
  personId: string
  toldBy: string
  toldOn: IsoDay
}

/**
 * Puts on record that one partner pays for their own care, which settles what their part of an enrollment needs; it rests
 * on the good-faith estimate they were given last. The checks of their plans stay as they were concluded, and the other partner learns nothing. Refusals: all of
 * `mayPayThemselves` at once; `already-recorded` in a second tab.
 */
export async function recordSelfPayment(caller: Caller, input: RecordSelfPayment): Promise<Outcome<null>> {
  const { coupleId, personId } = input
  const subject = { couple: coupleId, person: personId }
  return run(
    caller,
    'benefits.record-self-payment',
    subject,
    async ({ tx, actor, now, record }) => {
      const partner = (await listPartnerDetails(tx, coupleId)).find(({ id }) => id === personId)
      if (!partner) throw new NotFound()
      const own = (await listCoverages(tx, coupleId)).filter((one) => one.personId === personId)
      for (const { id } of own) await lockCoverage(tx, id)
      const concluded = await listVerifications(
        tx,
        own.map(({ id }) => id),
      )
      const { id: recordedBy, zone } = person(actor)
      const plans = own.map((plan) => ({
        name: planName(plan, own),
        holdsPlan: plan.holder !== 'none',
        outcome: concluded.find(({ coverageId, live }) => live && coverageId === plan.id)?.outcome ?? null,
      }))
      const today = localDateOf(now.getTime(), zone)
      const estimate = (await listGoodFaith(tx, { couple: coupleId, person: personId })).find(
        ({ supersededAt }) => !supersededAt,
      )
      const estimateOn = estimate?.madeOn ?? null
      const { toldBy, toldOn } = input
      const refusals = mayPayThemselves({ partner: partner.name, plans, toldBy, toldOn, estimateOn, today })
      if (refusals.length > 0 || !estimate) return refuse(...refusals)

      const id = crypto.randomUUID()
      const given = { estimateOn: estimate.madeOn, estimateId: estimate.id }
      const row = { id, personId, toldBy: toldBy.trim(), toldOn, ...given, recordedBy }
      await insertSelfPayment(tx, row, now)
      record({ couple: coupleId, subject: personId, facts: { payment: id } })
      return done(null)
    },
    input,
  )
}
