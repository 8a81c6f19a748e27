import { WayIn } from '@/components/desk/ways-in'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
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
        <div className="grid max-w-page grid-cols-1 gap-x-4 sm:grid-cols-2 lg:grid-cols-5">
          <SelectField
            name="holder"
            label="In whose name"
            options={[
              { value: 'self', label: `${partner}’s own` },
              { value: 'partner', label: 'The partner’s' },
              { value: 'someone_else', label: 'Someone else’s' },
            ]}
          />
          <TextField name="payerName" label="Insurance company" autoComplete="off" />
          <TextField name="memberId" label="Member ID" autoComplete="off" mono optional />
          <TextField name="groupNumber" label="Group number" autoComplete="off" mono optional />
          <SelectField
            name="planKind"
            label="Kind of plan"
            blank={false}
            options={[
              { value: 'not_sure', label: 'Not sure' },
              { value: 'ppo', label: 'PPO' },
              { value: 'other', label: 'Another kind' },
            ]}
          />
        </div>
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
}

/** Lets this plan pay first, with a reason where whose name the plans are in says otherwise. */
export function PayFirstForm({ action, coupleId, coverageId, needsReason }: PayFirstFormProps) {
  return (
    <WayIn title="Let this plan pay first" action={action} idPrefix={`first-${coverageId}-`}>
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="coverageId" value={coverageId} />
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
