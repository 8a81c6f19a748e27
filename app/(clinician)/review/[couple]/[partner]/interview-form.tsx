import { keepInterview } from '@/app/(clinician)/review/[couple]/[partner]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import { sayZone } from '@/lib/domain/say-zone'

type InterviewFormProps = { couple: string; person: string; zone: string }

/** An interview that was held: when, alone or not, what was said. */
export function InterviewForm({ couple, person, zone }: InterviewFormProps) {
  return (
    <ActionForm action={keepInterview} lang="en" idPrefix="met-">
      <FormSection title="Record an interview">
        <HiddenField name="couple" value={couple} />
        <HiddenField name="person" value={person} />
        <HiddenField name="zone" value={zone} />
        <div className="flex flex-wrap gap-x-5">
          <TextField name="date" type="date" label="Day" width="medium" />
          <TextField name="time" type="time" label={`Time, ${sayZone(zone, Date.now())}`} width="short" />
        </div>
        <RadioCards
          name="alone"
          label="Were they alone, out of hearing of their partner?"
          inline
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No, or not sure' },
          ]}
        />
        <TextareaField
          name="notes"
          label="What was said"
          hint="The reviewing clinician and this partner's own clinicians read it. Kept sealed."
        />
        <SubmitButton>Record the interview</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
