import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/forms/form-state'

type On = { action: FormAction; coupleId: string; personId: string; partner: string }

/** That no plan pays for this partner and they do: who said so, and the estimate they were given. */
export function SelfPaymentForm({ action, coupleId, personId, partner, open }: On & { open: boolean }) {
  return (
    <ActionForm
      action={action}
      idPrefix={`pays-${personId}-`}
      lang="en"
      className="mb-4 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="personId" value={personId} />
      <FormSection title={`${partner} pays without a plan`} open={open}>
        <p className="mb-3 max-w-measure text-ink-2">
          This settles {partner}’s part of the enrollment. How the check of a plan ended stays as it is, and
          only you and {partner} can read it.
        </p>
        <TextField
          name="toldBy"
          label="Who said so"
          hint={`${partner}, or someone who may speak for ${partner}.`}
          width="medium"
        />
        <TextField
          name="toldOn"
          type="date"
          label="Day they said so"
          hint="On the day of the good-faith estimate they were given last, or after it: it rests on that one."
          width="medium"
        />
        <SubmitButton tone="quiet">Put it on record</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

type OnRecordProps = On & {
  payment: { id: string; toldBy: string; toldOn: string; estimateOn: string; recordedBy: string }
}

/** What is on record about it, and the way to take it back. */
export function SelfPaymentOnRecord({ action, coupleId, personId, partner, payment }: OnRecordProps) {
  return (
    <Notice tone="done" title={`${partner} pays without a plan`}>
      <p>
        {payment.toldBy} said so on {payment.toldOn}. Good-faith estimate given on {payment.estimateOn}.
      </p>
      <p className="text-small text-ink-2">Recorded by {payment.recordedBy}</p>
      <ActionForm action={action} idPrefix={`pays-back-${personId}-`} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <HiddenField name="paymentId" value={payment.id} />
        <SubmitButton tone="plain">Take it back</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
