import { take } from '@/app/(clinician)/review/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'

/** From then on the reader has this couple's review, whoever had it before. */
export function TakeReview({ couple }: { couple: string }) {
  return (
    <ActionForm action={take} lang="en" idPrefix={`take-${couple}-`}>
      <HiddenField name="couple" value={couple} />
      <SubmitButton tone="quiet">Take this review</SubmitButton>
    </ActionForm>
  )
}
