import { decide } from '@/app/(clinician)/review/[couple]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { clearanceDecisions, decisionLabels } from '@/lib/domain/clearance/decision'

/** The decision on joint work, with what each answer does outwardly. */
export function DecideForm({ couple }: { couple: string }) {
  const options = clearanceDecisions.map((value) => ({
    value,
    label: decisionLabels[value].title,
    hint: decisionLabels[value].meaning,
  }))
  return (
    <ActionForm action={decide} lang="en">
      <HiddenField name="couple" value={couple} />
      <RadioCards name="decision" label="Joint sessions for this couple" options={options} />
      <TextareaField
        name="reason"
        label="Reason"
        hint="All clinicians of this couple read it, the couples therapist too, and directors. Leave out what a partner said. Partners and coordinators never read it."
      />
      <SubmitButton>Record the decision</SubmitButton>
    </ActionForm>
  )
}
