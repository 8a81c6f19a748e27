import { lift } from '@/app/(direction)/director/safety/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { Notice } from '@/components/ui/notice'

/** To let joint sessions begin where no clinician has decided. Counted, with its reason. */
export function LiftForm({ couples }: { couples: { coupleId: string; names: string; reference: string }[] }) {
  return (
    <ActionForm action={lift} lang="en" idPrefix="lift-" className="mt-3">
      <FormSection title="Let joint sessions begin without a decision">
        <Notice tone="attention">
          You decide without what the partners said in private. A clinician looks at it again within two
          weeks.
        </Notice>
        <SelectField
          name="couple"
          label="Couple"
          options={couples.map(({ coupleId, names, reference }) => ({
            value: coupleId,
            label: `${names}, ${reference}`,
          }))}
        />
        <TextareaField
          name="reason"
          label="Why it cannot wait"
          hint="Clinicians of this couple and directors read it."
        />
        <SubmitButton tone="danger">Let joint sessions begin</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
