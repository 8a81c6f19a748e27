import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import type { FormAction } from '@/lib/forms/form-state'

type DeliveredFilesProps = {
  take: FormAction
  putAway: FormAction
  files: { id: string; name: string }[]
}

/** Files that payers laid into the folder and that answer no question of ours, whole or in part: only that is taken. */
export function DeliveredFiles({ take, putAway, files }: DeliveredFilesProps) {
  return (
    <Card title="Delivered, and nobody’s yet">
      <p className="mb-2 text-ink-2">
        Answers to our questions went to whoever asked. What is left in these files answers none. Take it if
        you know what it is; put away what nobody can read. All coordinators see this list.
      </p>
      <ul>
        {files.map(({ id, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-hair py-2 first:border-t-0"
          >
            <span className="py-2 font-mono break-all">{name}</span>
            <span className="flex flex-wrap items-start gap-x-4 gap-y-2">
              <ActionForm action={take} lang="en" idPrefix={`take-${id}-`}>
                <HiddenField name="fileId" value={id} />
                <SubmitButton tone="quiet">
                  Take it<span className="sr-only">: {name}</span>
                </SubmitButton>
              </ActionForm>
              <ActionForm action={putAway} lang="en" idPrefix={`away-${id}-`}>
                <HiddenField name="fileId" value={id} />
                <SubmitButton tone="plain">
                  Put away<span className="sr-only">: {name}</span>
                </SubmitButton>
              </ActionForm>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
