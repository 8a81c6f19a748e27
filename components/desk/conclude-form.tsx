import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import type { FormAction } from '@/lib/forms/form-state'

type ConcludeFormProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  /** The conclusion that stands now; a newer one takes its place. */
  standing: string | null
  /** Whether "verified" may be chosen here: not without a plan, nor where a button of its own says it. */
  offersVerified: boolean
  title: string
  /** Something else is the main thing to press. */
  quiet: boolean
  open: boolean
}

/** How the check ended. Nothing is chosen beforehand: an outcome is never guessed. */
export function ConcludeForm(props: ConcludeFormProps) {
  const { action, coupleId, coverageId, standing, offersVerified, title, quiet, open } = props
  return (
    <ActionForm
      action={action}
      idPrefix={`conclude-${coverageId}-`}
      values={{ coverageId, seen: standing ?? '' }}
      lang="en"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <SeenField name="seen" />
      <FormSection title={title} open={open}>
        <RadioCards
          name="outcome"
          label="The check ended"
          inline
          options={
            offersVerified ? [{ value: 'verified', label: 'Verified' }, ...withoutCover] : withoutCover
          }
        />
        <TextareaField name="note" label="Note, or why it could not be determined" rows={2} optional />
        <TextField
          name="next"
          label="What happens next"
          hint="Needed when it could not be determined."
          optional
        />
        <SubmitButton tone={quiet ? 'quiet' : 'main'}>Conclude</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

const withoutCover = [
  { value: 'not-covered', label: 'Not covered' },
  { value: 'could-not-determine', label: 'Could not determine' },
]
