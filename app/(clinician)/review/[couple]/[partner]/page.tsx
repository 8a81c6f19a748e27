import type { Metadata } from 'next'
import { DiagnosisCard } from '@/app/(clinician)/review/[couple]/[partner]/diagnosis-card'
import { InterviewForm } from '@/app/(clinician)/review/[couple]/[partner]/interview-form'
import { LevelForm } from '@/app/(clinician)/review/[couple]/[partner]/level-form'
import { InterviewList } from '@/components/review/interview-list'
import { LevelList } from '@/components/review/level-list'
import { ScreenedCard } from '@/components/review/screened-card'
import { ToldInPrivate } from '@/components/review/told-in-private'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { isEdition } from '@/lib/domain/clearance/dimensions'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { stateName } from '@/lib/domain/us-states'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type PartnerView, partnerInReview } from '@/lib/views/clearance/partner-in-review'
import { type Screening, screeningOf } from '@/lib/views/private/screening-of'

export const metadata: Metadata = { title: 'Private part' }

export default page('review.read', async ({ caller, params, search }) => {
  const [couple, person] = [params.couple ?? '', params.partner ?? '']
  const view = await partnerInReview(caller, { couple, person })
  const screening = await screeningOf(caller, person)
  const { name, readsAs, zone } = view
  const edition = typeof search.edition === 'string' && isEdition(search.edition) ? search.edition : '4'
  return (
    <>
      {view.apart ? (
        <BackLink href={paths.caseload}>Caseload</BackLink>
      ) : (
        <BackLink href={paths.reviewCouple(couple)}>The couple</BackLink>
      )}
      <PageHeading title={name} above={above[readsAs]} lede={sayPlace(view)} />
      <Flash
        said={search.said}
        notices={{
          interview: 'The interview is on record.',
          level: 'The level of care is on record.',
          diagnosis: 'The diagnosis is on record.',
          ended: 'It is on record that this is no longer treated.',
        }}
      />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="grid grid-cols-1 gap-5">
          {screening.rounds.length === 0 && (
            <EmptyState title="No question answered yet.">Every question may be skipped.</EmptyState>
          )}
          {byInstrument(screening).map((rounds) => (
            <ScreenedCard key={rounds[0]?.id} title={rounds[0]?.title ?? ''} rounds={rounds} zone={zone} />
          ))}
        </div>
        <div className="grid grid-cols-1 gap-5">
          <ToldInPrivate {...screening} />
          {readsAs !== 'consented' && (
            <>
              <Card title="Interviews">
                <InterviewList interviews={view.interviews} zone={zone} />
                {readsAs === 'reviewer' && <InterviewForm couple={couple} person={person} zone={zone} />}
              </Card>
              <Card title="Level of care">
                <LevelList levels={view.levels} zone={zone} />
                {readsAs === 'reviewer' && <LevelForm couple={couple} person={person} edition={edition} />}
              </Card>
            </>
          )}
          {view.diagnoses && (
            <DiagnosisCard
              couple={couple}
              person={person}
              name={name}
              zone={zone}
              diagnoses={view.diagnoses}
            />
          )}
        </div>
      </div>
    </>
  )
})

const above = {
  reviewer: 'Private part, for you as reviewer. That you opened it is on record.',
  own: 'Private part, for you as their own clinician. That you opened it is on record.',
  consented: 'What they signed for you to read as couples therapist. That you opened it is on record.',
}

function sayPlace({ place }: PartnerView): string | undefined {
  if (!place) return undefined
  return `${place.city}, ${stateName(place.state)}. There it is ${sayWhen(Date.now(), place.zone, 'en')}.`
}

/** Rounds of the same instrument together, in the order in which they were first asked. */
function byInstrument({ rounds }: Screening): Screening['rounds'][] {
  const groups = new Map<string, Screening['rounds']>()
  for (const round of rounds) groups.set(round.id, [...(groups.get(round.id) ?? []), round])
  return [...groups.values()]
}
