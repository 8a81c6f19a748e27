import { readClaims } from '@/lib/data/claim-facts'
import { inTransaction } from '@/lib/data/transaction'
import { type CorrectPlan, correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { anAttendedDay } from './an-attended-day'
import { callerOf } from './an-enrolled-couple'
import type { testDatabase } from './database'
import { long } from './long-days'

/** Maya attended on February 10 under a plan that approved five days of that month; Sam has none. */
export function aPlanToCorrect(asOwner: ReturnType<typeof testDatabase>['asOwner']) {
  const { scene, casey, takeOut } = anAttendedDay(asOwner)
  const couple = () => scene.pair.couple
  const shown = async () => {
    const [[id, plan] = []] = Object.entries(await plansToChange(casey(), couple()))
    if (!id || !plan) throw new Error('there is no plan')
    return { id, plan }
  }
  const correct = async (more: Partial<CorrectPlan>) => {
    const { plan } = await shown()
    const form = { coupleId: couple(), personId: plan.personId, which: null, ...plan.values, ...more }
    return correctPlan(casey(), form as CorrectPlan)
  }
  const book = (date: number) =>
    bookSession(callerOf('coordinator', scene.casey), {
      couple: couple(),
      asked: { kind: 'couples', at: long(date), agreed: false },
    })
  const authorizations = async () =>
    (await authorizationsOfCouple(casey(), couple())).partners.filter(({ id }) => id === scene.pair.first)
  const claim = async (month: string) =>
    (
      await inTransaction({ role: 'coordinator', personId: scene.casey }, (tx) =>
        readClaims(tx, couple(), month),
      )
    )[0]
  const next = async () => (await billingOfCouple(casey(), { couple: couple() })).heading.next?.text
  return { scene, casey, takeOut, couple, shown, correct, book, authorizations, claim, next }
}
