import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/forms/form-state'

type Choice = { label: string; href: string; current: boolean }
type Kept = { id: string; name: string; href: string }

type ListChoicesProps = {
  tags: Choice[]
  sorts: Choice[]
  lists: Kept[]
  here: { view: string; tags: string[]; sort: string }
  keep: FormAction
  drop: FormAction
}

/** Narrowing and ordering a list by links, and keeping it under a name of one's own. */
export function ListChoices({ tags, sorts, lists, here, keep, drop }: ListChoicesProps) {
  return (
    <div className="flex max-w-full min-w-0 flex-wrap items-start gap-x-6 gap-y-2 text-small">
      <Links label="Order" choices={sorts} />
      {tags.length > 0 && <Links label="Tags" choices={tags} />}
      {lists.length > 0 && (
        <Links
          label="My lists"
          choices={lists.map(({ name, href }) => ({ label: name, href, current: false }))}
        />
      )}
      <div className="max-w-full min-w-0">
        <Disclosure title="Keep this list">
          <ActionForm action={keep} lang="en" idPrefix="keep-" className="mt-2">
            <HiddenField name="view" value={here.view} />
            <HiddenField name="sort" value={here.sort} />
            {here.tags.map((tag) => (
              <HiddenField key={tag} name="list" value={tag} />
            ))}
            <TextField name="name" label="Name" width="medium" />
            <SubmitButton tone="quiet">Keep</SubmitButton>
          </ActionForm>
          {lists.map(({ id, name }) => (
            <ActionForm key={id} action={drop} lang="en" idPrefix={`drop-${id}`} className="mt-2">
              <HiddenField name="listId" value={id} />
              <SubmitButton tone="plain">Drop “{name}”</SubmitButton>
            </ActionForm>
          ))}
        </Disclosure>
      </div>
    </div>
  )
}

function Links({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-3">
      <span className="text-ink-2">{label}</span>
      {choices.map(({ label, href, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current || undefined}
          className="inline-flex min-h-8 items-center aria-[current]:font-[640] aria-[current]:text-ink aria-[current]:no-underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
