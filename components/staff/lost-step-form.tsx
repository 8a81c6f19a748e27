import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

const checks = [
  { value: 'seen-on-video', label: 'Seen alone on video, with a photo card' },
  { value: 'seen-in-person', label: 'Seen in person, with a photo card' },
  { value: 'called-back', label: 'Called back on the number on file' },
]

type LostStepFormProps = {
  action: FormAction
  personId: string
  name: string
  coupleId?: string
  folded?: string
}

/**
 * Takes somebody's second step away who has lost it, and asks how it was made sure that it is them; with `folded`, away
 * under that title until it is wanted. English only.
 */
export function LostStepForm({ action, personId, name, coupleId, folded }: LostStepFormProps) {
  const asked = <Asked name={name} />
  return (
    <ActionForm action={action} idPrefix={`step-${personId}-`} lang="en">
      <HiddenField name="personId" value={personId} />
      {coupleId && <HiddenField name="coupleId" value={coupleId} />}
      {folded ? <FormSection title={folded}>{asked}</FormSection> : asked}
    </ActionForm>
  )
}

function Asked({ name }: { name: string }) {
  return (
    <>
      <p className="mb-3">
        {name} is signed out everywhere, told so by a mail that says no more, and sets up a new second step at
        the next sign-in. You see nothing of the old one.
      </p>
      <SelectField name="checked" label={`How did you make sure that it is ${name}?`} options={checks} />
      <SubmitButton tone="danger">Take the second step away</SubmitButton>
    </>
  )
}
