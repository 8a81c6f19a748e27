import { PlanFields } from '@/components/desk/plan-fields'
import { WayIn } from '@/components/desk/ways-in'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FormAction } from '@/lib/forms/form-state'

type AddPlanFormProps = { action: FormAction; coupleId: string; personId: string; partner: string }

/** Another plan that covers this partner. Where it stands among the others follows from whose name it is in. */
export function AddPlanForm({ action, coupleId, personId, partner }: AddPlanFormProps) {
  return (
    <ActionForm action={action} idPrefix={`plan-${personId}-`} lang="en" className="mb-4">
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="personId" value={personId} />
      <FormSection title={`Add another plan of ${partner}`}>
        <PlanFields partner={partner} />
        <SubmitButton tone="quiet">Add the plan</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

type PayFirstFormProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  /** Whose name the plans are in says otherwise. */
  needsReason: boolean
  /** From which days on it may, and what each would change. */
  from: { value: string; label: string; changes: string }[]
}

/** Lets this plan pay first from a day on, with a reason where whose name the plans are in says otherwise. */
export function PayFirstForm({ action, coupleId, coverageId, needsReason, from }: PayFirstFormProps) {
  const [soonest] = from
  return (
    <WayIn
      title="Let this plan pay first"
      action={action}
      idPrefix={`first-${coverageId}-`}
      values={{ coverageId, from: soonest?.value ?? '' }}
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <SelectField
        name="from"
        label="From which day on"
        hint="Days of care stay with the plan they were under, also while nobody has written who was there."
        blank={false}
        options={from}
      />
      <ul className="mb-3 max-w-measure list-disc pl-5 text-small">
        {from.map(({ value, label, changes }) => (
          <li key={value}>
            {label}: {changes}
          </li>
        ))}
      </ul>
      {needsReason ? (
        <TextField
          name="reason"
          label="Why it pays first"
          hint="By whose name they are in, the other plan would: say who told you, and when."
        />
      ) : (
        <p className="mb-3 max-w-measure text-small text-ink-2">
          By whose name they are in, this plan does pay first. The order set by hand ends.
        </p>
      )}
      <SubmitButton tone="quiet">Change the order</SubmitButton>
    </WayIn>
  )
}
