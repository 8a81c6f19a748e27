import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { changeReasonLabels, changeReasons } from '@/lib/domain/scheduling/change-reasons'
import { cancel } from './actions'

/** Frees everyone. The partners get one neutral line; the reason stays with staff. */
export function CancelForm({ session }: { session: string }) {
  return (
    <Card title="Cancel this session">
      <p className="mb-3 text-ink-2">
        Everyone is free again, and whoever was to come is told that something changed.
      </p>
      <ActionForm action={cancel} idPrefix="cancel-" lang="en">
        <HiddenField name="session" value={session} />
        <SelectField
          name="reason"
          label="Why"
          hint="Staff read this. Partners do not."
          options={changeReasons.map((value) => ({ value, label: changeReasonLabels[value] }))}
        />
        <SubmitButton tone="danger">Cancel the session</SubmitButton>
      </ActionForm>
    </Card>
  )
}
