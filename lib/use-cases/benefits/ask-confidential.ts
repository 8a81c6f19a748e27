import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findCoverage, listPlansOf } from '@/lib/data/benefits'
import { findPartnerProfile } from '@/lib/data/partner-profiles'
import { isReadByHolder } from '@/lib/domain/benefits/shared-policy'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { confidentialRequest } from '@/lib/gateways/letters/confidential-request'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { run } from '@/lib/use-cases/run'

export type AskConfidential = {
  coverageId: string
  locale: Locale
  /** The person says that mail sent elsewhere could endanger them. Nobody else can say it for them. */
  endangered?: boolean
}

/**
 * The request of one person to their insurer to write to them alone, as a PDF to fill in and sign: for that person, or
 * for their coordinator to hand to them. We send it to nobody. Refuses `no-one-else-reads-it` where the plan is in
 * their own name. That they would be in danger stands in it on their own word alone, and is kept nowhere.
 */
export function askConfidential(
  caller: Caller,
  { coverageId, locale, endangered = false }: AskConfidential,
): Promise<Outcome<Buffer>> {
  const on = { coverage: coverageId }
  return run(caller, 'benefits.ask-confidential', on, async ({ tx, actor, now, record }) => {
    const coverage = await findCoverage(tx, coverageId)
    if (!coverage) throw new NotFound()
    const plan = (await listPlansOf(tx, coverage.personId)).find(({ id }) => id === coverageId)
    if (!plan || !isReadByHolder(plan)) return refuse(refusal('no-one-else-reads-it', {}))
    const profile = await findPartnerProfile(tx, coverage.personId)
    const { payer, memberId, group } = plan
    const paper = confidentialRequest({
      ...{ locale, payer, memberId, group },
      legalName: profile?.legalName ?? '______________',
      dateOfBirth: profile?.dateOfBirth ?? null,
      endangered: endangered && actor.kind === 'partner',
    })
    record({ subject: coverage.personId, facts: { coverage: coverageId } })
    return done(await taggedDocument({ ...paper, createdAt: now }))
  })
}
