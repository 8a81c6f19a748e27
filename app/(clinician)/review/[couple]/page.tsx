import type { Metadata } from 'next'
import { DecideForm } from '@/app/(clinician)/review/[couple]/decide-form'
import { TakeReview } from '@/app/(clinician)/review/take-review'
import { DecisionList } from '@/components/review/decision-list'
import { PartnerSummary } from '@/components/review/partner-summary'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { coupleInReview } from '@/lib/views/clearance/couple-in-review'

export const metadata: Metadata = { title: 'Review' }

export default page('review.read', async ({ caller, params, search }) => {
  const couple = params.couple ?? ''
  const { isReviewer, mayTake, partners, decisions, zone } = await coupleInReview(caller, couple)
  return (
    <>
      <BackLink href={paths.reviews}>Reviews</BackLink>
      <PageHeading
        title={partners.map(({ name }) => name).join(' and ')}
        lede="May they work together in one session? Each partner is met and read alone. Nothing either of them said is on this page."
        aside={mayTake && <TakeReview couple={couple} />}
      />
      <Flash
        said={search.said}
        notices={{
          taken: 'You review this couple now. That you open a private part is on record.',
          decided: 'The decision is on record. You keep this review.',
        }}
      />
      {!isReviewer && (
        <Notice>You do not review this couple now. A clinician on duty takes the review, and decides.</Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-5 md:grid-cols-2">
        {partners.map((partner) => (
          <PartnerSummary key={partner.id} couple={couple} {...partner} />
        ))}
        {isReviewer && (
          <Card title="Decide" className="md:col-span-2">
            <DecideForm couple={couple} />
          </Card>
        )}
        <Card title="Decisions so far" className="md:col-span-2">
          <DecisionList decisions={decisions} zone={zone} />
        </Card>
      </div>
    </>
  )
})
