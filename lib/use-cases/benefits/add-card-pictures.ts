import { type Caller, person } from '@/lib/access/actor'
import { findCoverage } from '@/lib/data/benefits'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { keepCardPictures, namesOf, readCardPictures, type SentPicture } from '@/lib/use-cases/card-pictures'
import { run } from '@/lib/use-cases/run'

/** `coupleId`: the case on whose workbench it is added. */
export type AddCardPictures = { coverageId: string; coupleId?: string; pictures: SentPicture[] }

/**
 * Keeps pictures of a card beside one's own plan, or (a coordinator) beside a plan of their case. The picture of a side
 * that was there before is gone. Refusals: `picture-missing`, `no-plan-for-a-card`, `plan-changed-meanwhile` and those
 * of `readCardPictures`.
 */
export async function addCardPictures(
  caller: Caller,
  { coverageId, coupleId, pictures }: AddCardPictures,
): Promise<Outcome<null>> {
  const read = await readCardPictures(caller, 'card.keep', { coverage: coverageId }, pictures)
  if (!read.ok) return read
  return run(
    caller,
    'card.keep',
    { coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const onForm = coupleId ? await planOfForm(tx, { coupleId, coverageId }) : null
      if (onForm && !onForm.ok) return onForm
      const coverage = await findCoverage(tx, coverageId)
      if (!coverage || coverage.holder === 'none') return refuse(refusal('no-plan-for-a-card', {}))
      if (pictures.length === 0) return refuse(refusal('picture-missing', {}))
      const { personId } = coverage
      await keepCardPictures(tx, { coverageId, personId, addedBy: person(actor).id }, read.value, now)
      record({ subject: personId, facts: { coverage: coverageId, sides: read.value.length } })
      return done(null)
    },
    [coverageId, namesOf(read.value)],
  )
}
