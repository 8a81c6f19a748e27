import type { Metadata } from 'next'
import { replace } from '@/app/(coordination)/desk/[couple]/care-team/actions'
import { CandidateMatrix } from '@/components/care-team/candidate-matrix'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { BackLink } from '@/components/ui/back-link'
import { ButtonRow } from '@/components/ui/button-row'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { replaceReasonLabels, replaceReasons } from '@/lib/domain/care-team/replace-reasons'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type PlaceToReplace, placeToReplace } from '@/lib/views/care-team/place-to-replace'

export const metadata: Metadata = { title: 'Replace a clinician' }

export default page('care-team.propose', async ({ caller, params }) => {
  const { couple = '', assignment = '' } = params
  const place = await placeToReplace(caller, { couple, assignment })
  return (
    <>
      <BackLink href={paths.deskCareTeam(couple)}>Care team</BackLink>
      <PageHeading
        title={`Replace ${place.former.name}`}
        above={place.partners.join(' and ')}
        lede={`${place.place} since ${place.former.since}. The history keeps who it was and why it changed.`}
      />
      <SessionsAhead {...place} />
      <ActionForm action={replace} lang="en">
        <HiddenField name="couple" value={couple} />
        <HiddenField name="assignment" value={assignment} />
        <SelectField
          name="clinician"
          label={`New ${place.place.charAt(0).toLowerCase()}${place.place.slice(1)}`}
          options={place.candidates.map(({ id, name, credentials, why }) => ({
            value: id,
            label: `${name}, ${credentials}${why.length > 0 ? ' – see why not' : ''}`,
          }))}
        />
        <Disclosure title="Who could take it, and why not">
          <CandidateMatrix title={place.place} lines={place.candidates} />
        </Disclosure>
        <div className="mt-6">
          <RadioCards
            name="reason"
            label="Why does it change?"
            options={replaceReasons.map((value) => ({ value, label: replaceReasonLabels[value] }))}
          />
        </div>
        <ButtonRow>
          <SubmitButton>Replace {place.former.name}</SubmitButton>
        </ButtonRow>
      </ActionForm>
    </>
  )
})

function SessionsAhead({ ahead, former }: PlaceToReplace) {
  if (ahead.length === 0) return <Notice>No session ahead is with {former.name} in this place.</Notice>
  return (
    <Notice tone="attention" title={`These sessions with ${former.name} will be cancelled`}>
      <ul>
        {ahead.map((session) => (
          <li key={session}>{session}</li>
        ))}
      </ul>
      <p>Whoever was to come is told that something in their calendar changed. Book new times afterwards.</p>
    </Notice>
  )
}
