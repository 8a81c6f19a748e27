import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/forms/form-state'

type ActToldProps = {
  id: string
  done: string
  refused: { couple: string; why: string }[]
  canUndo: boolean
  undo: FormAction
}

/** What an act on several couples came to, couple by couple where it was refused, and the way back. */
export function ActTold({ id, done, refused, canUndo, undo }: ActToldProps) {
  return (
    <Notice tone={refused.length > 0 ? 'attention' : 'done'} role="status">
      <p>{done}</p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ couple, why }) => (
            <li key={couple}>
              {couple}: {why}
            </li>
          ))}
        </ul>
      )}
      {canUndo && (
        <ActionForm action={undo} lang="en" idPrefix="undo-">
          <HiddenField name="actId" value={id} />
          <SubmitButton tone="plain">Undo</SubmitButton>
        </ActionForm>
      )}
    </Notice>
  )
}
