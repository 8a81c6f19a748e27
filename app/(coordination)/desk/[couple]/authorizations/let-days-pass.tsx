import { letPass, takeBack } from '@/app/(coordination)/desk/[couple]/authorizations/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import type { PlanOnScreen } from '@/lib/views/benefits/authorizations-of-couple'

type Props = { coupleId: string; personId: string; called: string; overrides: PlanOnScreen['overrides'] }

/** Days the coordinator answers for although no payer approved them, and the way to take that back. */
export function LetDaysPass({ coupleId, personId, called, overrides }: Props) {
  return (
    <Card level={3} title="Days allowed without approval">
      {overrides.length === 0 && (
        <p className="mb-2 text-ink-2">None. Days are booked within what is approved.</p>
      )}
      {overrides.map(({ id, days, reason, by }) => (
        <div key={id} className="mb-2 border-b border-hair pb-2">
          <p>
            <b>{days}</b>: {reason}
          </p>
          <p className="text-small text-ink-2">Allowed by {by}</p>
          <ActionForm action={takeBack} idPrefix={`back-${id}-`} lang="en">
            <HiddenField name="coupleId" value={coupleId} />
            <HiddenField name="personId" value={personId} />
            <HiddenField name="overrideId" value={id} />
            <SubmitButton tone="plain">Take it back</SubmitButton>
          </ActionForm>
        </div>
      ))}
      <ActionForm action={letPass} idPrefix={`pass-${personId}-`} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <FormSection title="Allow days without approval">
          <p className="mb-3 max-w-measure text-ink-2">
            At most 31 days at once. The payer may not pay for them, and {called} may be billed: {called} is
            told so before the care. It is on record that you allowed them, and the director reads it.
          </p>
          <div className="flex flex-wrap gap-x-6">
            <TextField name="from" type="date" label="First day" width="medium" />
            <TextField name="last" type="date" label="Last day" width="medium" />
          </div>
          <TextField
            name="reason"
            label="Reason"
            hint="For example: approved by telephone, the letter is on its way."
          />
          <SubmitButton tone="quiet">Allow these days</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}
