import type { Caller } from '@/lib/access/actor'
import { type OwnPlan, saveOwnPlan } from '@/lib/data/own-coverage'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { myOpenApplication, type Opened } from '@/lib/use-cases/intake/my-application'
import { rememberPart } from '@/lib/use-cases/intake/remember-part'
import { run, type Work } from '@/lib/use-cases/run'

export type Plan = Opened & OwnPlan

/**
 * Keeps one partner's insurance plan as they know it. Member ID and group may wait: the coordinator asks for them.
 * Without a plan (`none`) nothing else is kept. Refuses `payer-missing`, `application-already-sent`,
 * `form-of-another-person`.
 */
export function savePlan(caller: Caller, { whose, ...plan }: Plan): Promise<Outcome<null>> {
  const save = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work, { whose })
    if (!mine.ok) return mine
    const { application, me } = mine.value

    const noPlan: OwnPlan = {
      holder: 'none',
      payerName: '',
      memberId: '',
      groupNumber: '',
      planKind: 'not_sure',
    }
    if (plan.holder !== 'none' && plan.payerName === '') return refuse(refusal('payer-missing', {}))

    await saveOwnPlan(tx, me.id, plan.holder === 'none' ? noPlan : plan, now)
    await rememberPart(tx, { applicationId: application.id, personId: me.id }, me.zone, now)
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'application.plan.save', {}, save, { whose, ...plan })
}
