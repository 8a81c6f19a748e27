import { CallQuestions } from '@/components/desk/call-questions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FormAction } from '@/lib/forms/form-state'

type CallFormProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  /** By the coordinator's own clock. */
  now: { date: string; time: string; zone: string }
}

/** What somebody at the payer said on the telephone: one form for the whole conversation, in its order. */
export function CallForm({ action, coupleId, coverageId, now }: CallFormProps) {
  return (
    <ActionForm
      action={action}
      idPrefix={`call-${coverageId}-`}
      lang="en"
      values={{ 'called.date': now.date, 'called.time': now.time, network: '' }}
    >
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="coverageId" value={coverageId} />
      <FormSection title="Record a call">
        <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
          <TextField name="representative" label="Who answered" autoComplete="off" />
          <TextField name="referenceNumber" label="Reference number" autoComplete="off" mono />
          <TextField name="called.date" type="date" label="Day of the call" />
          <TextField name="called.time" type="time" label="Time of the call" hint={now.zone} />
        </div>
        <p className="mb-3 max-w-measure text-small text-ink-2">
          Leave empty what you did not ask. Where the payer would not say, choose that, or type a question
          mark.
        </p>
        <CallQuestions />
        <RadioCards
          name="network"
          label="These amounts hold"
          inline
          options={[
            { value: '', label: 'Not said' },
            { value: 'in', label: 'In network' },
            { value: 'out', label: 'Out of network' },
          ]}
        />
        <SubmitButton tone="quiet">Record the call</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
