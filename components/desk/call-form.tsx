import { CallAmounts } from '@/components/desk/call-amounts'
import { CallQuestions } from '@/components/desk/call-questions'
import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
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
    <WayIn
      title="Record a call"
      action={action}
      idPrefix={`call-${coverageId}-`}
      values={{ coverageId, 'called.date': now.date, 'called.time': now.time }}
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField name="representative" label="Who answered" autoComplete="off" />
        <TextField name="referenceNumber" label="Reference number" autoComplete="off" mono />
        <TextField name="called.date" type="date" label="Day of the call" />
        <TextField name="called.time" type="time" label={`Time of the call, ${now.zone}`} />
      </div>
      <p className="mb-3 max-w-measure text-small text-ink-2">
        Leave empty what you did not ask. Where the payer would not say, choose that, or type a question mark.
      </p>
      <CallQuestions />
      <CallAmounts />
      <SubmitButton tone="quiet">Record the call</SubmitButton>
    </WayIn>
  )
}
