import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import type { FormAction } from '@/lib/forms/form-state'

/** Files that payers laid into the folder and that answer no question of ours, whole or in part: only that is taken. */
export function DeliveredFiles({ action, names }: { action: FormAction; names: string[] }) {
  return (
    <Card title="Delivered, and nobody’s yet">
      <p className="mb-2 text-ink-2">
        Answers to our questions went to whoever asked. What is left in these files answers none. Take it if
        you know what it is; all coordinators see this list.
      </p>
      <ActionForm action={action} lang="en" idPrefix="delivered-">
        <ul>
          {names.map((name) => (
            <li
              key={name}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-hair py-2 first:border-t-0"
            >
              <span className="font-mono break-all">{name}</span>
              <SubmitButton tone="quiet" name="fileName" value={name}>
                Take it<span className="sr-only">: {name}</span>
              </SubmitButton>
            </li>
          ))}
        </ul>
      </ActionForm>
    </Card>
  )
}
