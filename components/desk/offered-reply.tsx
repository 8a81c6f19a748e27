import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type OfferedReplyProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  partner: string
  replyId: string
  fileName: string
}

/** A reply that was imported for the other partner and names this one too, as on a shared policy. */
export function OfferedReply({
  action,
  coupleId,
  coverageId,
  partner,
  replyId,
  fileName,
}: OfferedReplyProps) {
  return (
    <ActionForm
      action={action}
      idPrefix={`offer-${coverageId}-`}
      values={{ coverageId }}
      lang="en"
      className="my-3 flex flex-wrap items-center justify-between gap-3 rounded-control border border-line px-3 py-2"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <HiddenField name="replyId" value={replyId} />
      <p>
        The reply “{fileName}” names {partner} too.
      </p>
      <SubmitButton tone="quiet">{`Import it for ${partner}`}</SubmitButton>
    </ActionForm>
  )
}
