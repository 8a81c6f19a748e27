import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertBenefitLetter } from '@/lib/data/benefit-letters'
import { listPartnerDetails } from '@/lib/data/case-details'
import { readKnownPlans } from '@/lib/data/known-plans'
import { planNameOnPaper } from '@/lib/domain/benefits/plan-name'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { benefitLetter, type LetterEstimate } from '@/lib/gateways/letters/benefit-letter'
import { letterLackingOn } from '@/lib/gateways/pdf/letter-lacking-on'
import { whyNoLetter } from '@/lib/use-cases/benefits/consented-payer-work'
import { run } from '@/lib/use-cases/run'

export type MakeLetter = {
  coupleId: string
  personId: string
  locale: Locale
  /** What they may pay, as it stands on the screen; null where there are no figures. */
  estimate: LetterEstimate | null
}

/**
 * Writes one partner's letter about their own plans out of what is known now, and keeps it as it is. Nobody is told
 * until it is sent. Refuses `nothing-to-write-about` while no check of theirs is concluded, `letter-needs-consent`,
 * `letter-no-paper-can-show`.
 */
export function makeLetter(
  caller: Caller,
  { coupleId, personId, locale, estimate }: MakeLetter,
): Promise<Outcome<{ id: string }>> {
  const subject = { couple: coupleId, person: personId }
  return run(
    caller,
    'benefits.make-letter',
    subject,
    async ({ tx, actor, now, record }) => {
      const partner = (await listPartnerDetails(tx, coupleId)).find(({ id }) => id === personId)
      if (!partner) throw new NotFound()
      const unconsented = await whyNoLetter(tx, personId, partner.name)
      if (unconsented.length > 0) return refuse(...unconsented)
      const me = person(actor)
      const plans = await readKnownPlans(tx, personId, { zone: me.zone, now })
      const held = plans.filter(({ holder }) => holder !== 'none')
      if (held.every(({ standing }) => standing === 'open'))
        return refuse(refusal('nothing-to-write-about', { partner: partner.name }))

      const madeOn = localDateOf(now.getTime(), me.zone)
      const paper = benefitLetter({
        ...{ locale, madeOn, coordinator: me.name, name: partner.name },
        plans: held.map((plan) => ({ ...plan, name: planNameOnPaper(plan, held, locale) })),
        estimate,
      })
      const lacking = letterLackingOn(paper)
      if (lacking) return refuse(refusal('letter-no-paper-can-show', { letter: lacking }))
      const id = await insertBenefitLetter(tx, { coupleId, personId, paper, madeBy: me.id }, now)
      record({ couple: coupleId, subject: personId, facts: { letter: id } })
      return done({ id })
    },
    { coupleId, personId, locale },
  )
}
