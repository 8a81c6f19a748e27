import { FoundCouples } from '@/components/desk/found-couples'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FormAction } from '@/lib/forms/form-state'

/** Finds a couple by what people say on the telephone. It is posted, so that no name stands in an address. */
export function FindCouple({ find }: { find: FormAction }) {
  return (
    <search className="max-w-full">
      <ActionForm action={find} lang="en" idPrefix="find-">
        <div className="flex flex-wrap items-end gap-2 [&_.mb-6]:mb-0">
          <TextField
            name="words"
            label="Find a couple"
            hint="Name, reference, phone, or last 4 of a member ID"
            width="medium"
            autoComplete="off"
          />
          <SubmitButton tone="quiet">Find</SubmitButton>
        </div>
        <FoundCouples />
      </ActionForm>
    </search>
  )
}
