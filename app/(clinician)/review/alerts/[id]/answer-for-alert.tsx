import { end, takeUp } from '@/app/(clinician)/review/alerts/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { Card } from '@/components/ui/card'
import { alertOutcomes } from '@/lib/domain/clearance/alert-words'

/** To answer for an alert, and to end it with what was done. */
export function AnswerForAlert({ alert, taken }: { alert: string; taken: boolean }) {
  const endings = Object.entries(alertOutcomes).map(([value, label]) => ({ value, label }))
  return (
    <Card title="Answer for it">
      {!taken && (
        <ActionForm action={takeUp} lang="en" idPrefix="take-">
          <HiddenField name="alert" value={alert} />
          <SubmitButton>I answer for this</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={end} lang="en" idPrefix="end-">
        <HiddenField name="alert" value={alert} />
        <FormSection title="End it with an outcome" open={taken}>
          <RadioCards name="ending" label="How did it end?" options={endings} />
          <TextareaField
            name="words"
            label="What was done"
            hint="Clinicians who answer for this person read it. Nobody else does."
          />
          <SubmitButton>End this alert</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}
