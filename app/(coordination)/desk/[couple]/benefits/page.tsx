import type { Metadata } from 'next'
import { PartnerBenefits } from '@/app/(coordination)/desk/[couple]/benefits/partner-benefits'
import { PastBenefits } from '@/app/(coordination)/desk/[couple]/benefits/past-benefits'
import { CaseHeader } from '@/components/desk/case-header'
import { CoupleEnded } from '@/components/desk/couple-ended'
import { CoverageSwitch } from '@/components/desk/coverage-switch'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { estimatesOfCouple } from '@/lib/views/benefits/estimate-of'
import { plansStillPaying } from '@/lib/views/benefits/plans-still-paying'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { requestsOf } from '@/lib/views/benefits/requests-of'

export const metadata: Metadata = { title: 'Benefits' }

export default page('benefits.read', async ({ caller, params, search }) => {
  const { heading, partners, now, services, lacks } = await benefitsOfCouple(caller, params.couple ?? '')
  const estimates = await estimatesOfCouple(caller, params.couple ?? '')
  const asking = await requestsOf(caller, params.couple ?? '')
  const changes = await plansToChange(caller, params.couple ?? '')
  const paying = await plansStillPaying(caller, params.couple ?? '')
  const called = partners.find(({ id }) => id === search.of)?.called ?? 'This partner'
  return (
    <>
      <CaseHeader on="Benefits" {...heading} />
      <Flash said={search.said} notices={said} />
      <Flash said={search.said} notices={saidOf(called)} />
      <Flash said={search.said} notices={plainly} tone="info" />
      <Flash said={search.said} notices={tooMuch} tone="danger" />
      <CoupleEnded ended={heading.ended} />
      <CoverageSwitch partners={partners} />
      <div>
        {partners.map((partner, place) => {
          const who = place === 0 ? 'first' : 'second'
          if (partner.over) return <PastBenefits key={partner.id} who={who} partner={partner} />
          return (
            <PartnerBenefits
              key={partner.id}
              who={who}
              coupleId={heading.coupleId}
              now={now}
              partner={partner}
              paying={paying.filter(({ personId }) => personId === partner.id)}
              asking={asking}
              changes={changes}
              services={services}
              lacks={lacks}
              estimate={estimates.find(({ personId }) => personId === partner.id)}
            />
          )
        })}
      </div>
    </>
  )
})

const said = {
  imported: 'The reply is imported. Its facts are in the list, each with its segment.',
  'no-facts': 'The reply is kept, but it holds no facts for this partner. See why below.',
  'question-written': 'The question is written. It goes out when you send it.',
  'question-sent': 'The question is on its way. Its answer comes in by itself.',
  'question-by-hand': 'It is on record that you sent the question.',
  called: 'The call is recorded. Its facts are in the list.',
  withdrawn: 'The fact no longer counts. It stays on record and can be restored.',
  chosen: 'What holds is chosen. What the other source said stays on record and can be restored.',
  restored: 'The fact counts again.',
  'plan-added': 'The plan is added.',
  'plan-corrected': 'The plan is corrected. What it said before stands beside it.',
  policy: 'It is on record what they say. It goes before what the numbers look like.',
  'plan-back': 'The correction is taken back: the plan of before stands again, with all that rests on it.',
  'plan-removed': 'The plan is taken away.',
  ordered: 'The order of the plans is changed.',
  card: 'The photos are kept. Only the partner and you can see them.',
  written: 'The letter is written. Look at it, then send it.',
  sent: 'The letter stands on the partner’s own page. They get a message that names nothing.',
  verified: 'Concluded: verified.',
  not_covered: 'Concluded: not covered.',
  could_not_determine: 'Concluded: could not be determined.',
}

/** What was done about one partner, by the name we call them. */
const saidOf = (called: string) => ({
  estimate: `The good-faith estimate stands on ${called}’s own page. They get a message that names nothing.`,
  owed: `It is on record that ${called} is owed a good-faith estimate. It is a step of your queue until one is made.`,
  'owed-not': `It is taken back that ${called} is owed an estimate.`,
  pays: `It is on record that no plan pays for ${called} and ${called} pays.`,
  'pays-not': `It no longer counts that ${called} pays. What was recorded stays on record.`,
})

const plainly = {
  already: 'This very reply was imported here before. Its facts are in the list, and nothing changed.',
}

const tooMuch = {
  'too-large':
    'What you sent was too large, so nothing of it was kept. A reply must be smaller than 5 MB, and each photo of a card too.',
}
