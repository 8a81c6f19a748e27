import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type VerifyNowProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  /** The conclusion that stands now. */
  standing: string | null
  again: boolean
}

/** Every required fact has a source: one press concludes the check as verified. */
export function VerifyNow({ action, coupleId, coverageId, standing, again }: VerifyNowProps) {
  return (
    <ActionForm
      action={action}
      idPrefix={`verify-${coverageId}-`}
      values={{ coverageId, seen: standing ?? '' }}
      lang="en"
      className="mb-3 flex flex-wrap items-center gap-3"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <SeenField name="seen" />
      <HiddenField name="outcome" value="verified" />
      <span data-desk-verify data-desk-complete>
        <SubmitButton>{again ? 'Verify it again' : 'Mark it verified'}</SubmitButton>
      </span>
      <span className="text-small text-ink-2">Every required answer has a source.</span>
    </ActionForm>
  )
}
