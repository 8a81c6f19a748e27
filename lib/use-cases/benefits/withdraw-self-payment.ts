import type { Caller } from '@/lib/access/actor'
import { listSelfPayments, withdrawSelfPayment as takeOffRecord } from '@/lib/data/self-payments'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type WithdrawSelfPayment = { coupleId: string; personId: string; paymentId: string }

/**
 * It no longer counts that this partner pays without a plan; what was recorded stays. A couple that is enrolled stays
 * enrolled. Refuses `no-longer-there`.
 */
export async function withdrawSelfPayment(
  caller: Caller,
  input: WithdrawSelfPayment,
): Promise<Outcome<null>> {
  const { coupleId, personId, paymentId } = input
  const subject = { couple: coupleId, person: personId }
  return run(
    caller,
    'benefits.record-self-payment',
    subject,
    async ({ tx, now, record }) => {
      const live = (await listSelfPayments(tx, coupleId)).find(({ id }) => id === paymentId)
      if (live?.personId !== personId || !(await takeOffRecord(tx, paymentId, now)))
        return refuse(refusal('no-longer-there', {}))
      record({ couple: coupleId, subject: personId, facts: { payment: paymentId, back: true } })
      return done(null)
    },
    input,
  )
}
