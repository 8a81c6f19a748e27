import { closeFee, dropFee } from '@/app/(admin)/payers/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FeeLine } from '@/lib/views/payers/payer-page'

type Props = { fee: FeeLine; payerId: string | null }

/** An amount ends on a day; one that was entered by mistake is taken off. */
export function EndFee({ fee, payerId }: Props) {
  const which = <VisuallyHidden> of {`${fee.code}, ${fee.place}, ${fee.when}`}</VisuallyHidden>
  const hidden = (
    <>
      <HiddenField name="feeId" value={fee.id} />
      <HiddenField name="payerId" value={payerId ?? ''} />
    </>
  )
  return (
    <div className="flex flex-wrap items-start gap-x-6">
      <div className="min-w-0">
        <ActionForm action={closeFee} idPrefix={`end-${fee.id}-`} lang="en">
          {hidden}
          <FormSection title={<>End this amount{which}</>}>
            <TextField name="lastDay" type="date" label="Last day" width="medium" />
            <SubmitButton tone="quiet">End the amount</SubmitButton>
          </FormSection>
        </ActionForm>
      </div>
      <ActionForm action={dropFee} idPrefix={`drop-${fee.id}-`} lang="en">
        {hidden}
        <SubmitButton tone="plain">Remove: entered by mistake{which}</SubmitButton>
      </ActionForm>
    </div>
  )
}
