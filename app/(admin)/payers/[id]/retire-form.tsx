import { retire } from '@/app/(admin)/payers/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'

type Props = { payerId: string; revision: number; retired: boolean }

/** Out of use, or in use again. What is on record about it stays either way. */
export function RetireForm({ payerId, revision, retired }: Props) {
  return (
    <ActionForm action={retire} idPrefix="retire-" lang="en" className="mt-4">
      <HiddenField name="payerId" value={payerId} />
      <HiddenField name="revision" value={String(revision)} />
      {retired && <HiddenField name="back" value="yes" />}
      <SubmitButton tone="quiet">{retired ? 'Use this payer again' : 'Retire this payer'}</SubmitButton>
    </ActionForm>
  )
}
