import type { Caller } from '@/lib/access/actor'
import { removeCardPhotos } from '@/lib/data/card-photos'
import { findOwnCoverageId, type OwnPlan, saveOwnPlan } from '@/lib/data/own-coverage'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { keepCardPictures, namesOf, readCardPictures, type SentPicture } from '@/lib/use-cases/card-pictures'
import { myOpenApplication, type Opened } from '@/lib/use-cases/intake/my-application'
import { rememberPart } from '@/lib/use-cases/intake/remember-part'
import { run, type Work } from '@/lib/use-cases/run'

export type Plan = Opened & OwnPlan & { pictures?: SentPicture[] }

/**
 * Keeps one partner's insurance plan as they know it. Member ID and group may wait: the coordinator asks for them.
 * Who applies again with another plan leaves the former one to the former case (`saveOwnPlan`). Without a plan (`none`)
 * nothing else is kept. Pictures of their card go with it, now or later. Refuses
 * `payer-missing`, `application-already-sent`, `form-of-another-person` and, for a picture, what `readCardPictures` does.
 */
export async function savePlan(
  caller: Caller,
  { whose, pictures = [], ...plan }: Plan,
): Promise<Outcome<null>> {
  const sent = plan.holder === 'none' ? [] : pictures
  const read = await readCardPictures(caller, 'application.plan.save', {}, sent)
  if (!read.ok) return read
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
    const coverageId = await findOwnCoverageId(tx, me.id)
    if (plan.holder === 'none') await removeCardPhotos(tx, { coverageId }, now)
    await keepCardPictures(tx, { coverageId, personId: me.id, addedBy: me.id }, read.value, now)
    await rememberPart(tx, { applicationId: application.id, personId: me.id }, me.zone, now)
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'application.plan.save', {}, save, { whose, ...plan, pictures: namesOf(read.value) })
}
