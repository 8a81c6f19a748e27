import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findBenefitLetter, markLetterSent } from '@/lib/data/benefit-letters'
import { listPartnerDetails } from '@/lib/data/case-details'
import { listCouplePeople } from '@/lib/data/notice-people'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { paths } from '@/lib/paths'
import { whyNoLetter } from '@/lib/use-cases/benefits/consented-payer-work'
import { run } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type SendLetter = { coupleId: string; letterId: string }

/**
 * Puts a letter on the page of the partner it is for, and tells that partner alone that something is new, where and
 * when they said we may. Nothing of it reaches the other. Refuses `letter-sent-already`, `letter-needs-consent`.
 */
export function sendLetter(
  caller: Caller,
  { coupleId, letterId }: SendLetter,
): Promise<Outcome<{ personId: string }>> {
  return run(
    caller,
    'benefits.send-letter',
    { couple: coupleId },
    async ({ tx, now, record }) => {
      const letter = looksLikeId(letterId) ? await findBenefitLetter(tx, letterId) : null
      if (!letter || letter.coupleId !== coupleId) throw new NotFound()
      const { personId } = letter
      const partner = (await listPartnerDetails(tx, coupleId)).find(({ id }) => id === personId)
      if (!partner) throw new NotFound()
      const unconsented = await whyNoLetter(tx, personId, partner.name)
      if (unconsented.length > 0) return refuse(...unconsented)
      if (!(await markLetterSent(tx, letterId, now))) return refuse(refusal('letter-sent-already', {}))
      const told = (await listCouplePeople(tx, coupleId)).filter(({ person }) => person === personId)
      await tellPartners(tx, 'something-new', told, now, paths.letters)
      record({ couple: coupleId, subject: personId, facts: { letter: letterId } })
      return done({ personId })
    },
    { coupleId, letterId },
  )
}
