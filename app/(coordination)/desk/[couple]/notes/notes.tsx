import { changeNote, keepNote } from '@/app/(coordination)/desk/[couple]/notes/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { KeptOfCase } from '@/lib/views/desk/kept-of-case'

const hint =
  'Never about private answers: you do not see them, and a note could be read aloud one day. You and directors read notes; the couple does not see this page.'

/** What was noted about a couple, the latest first, and room for more. */
export function Notes({ coupleId, notes }: { coupleId: string; notes: KeptOfCase['notes'] }) {
  return (
    <Card title="Notes">
      <ActionForm action={keepNote} lang="en" idPrefix="note-">
        <HiddenField name="coupleId" value={coupleId} />
        <TextareaField name="text" label="Write a note" hint={hint} rows={3} />
        <SubmitButton>Keep the note</SubmitButton>
      </ActionForm>
      <ol className="mt-5">
        {notes.map(({ id, author, when, text, edited, mayEdit }) => (
          <li key={id} className="border-t border-hair py-2">
            <p className="text-small text-ink-2">
              <b className="text-ink">{author}</b> {when}
              {edited && ', changed'}
            </p>
            <p className="max-w-measure whitespace-pre-line">{text}</p>
            {mayEdit && (
              <Disclosure title="Change it (ten minutes)">
                <ActionForm action={changeNote} lang="en" idPrefix={`edit-${id}-`} values={{ text }}>
                  <HiddenField name="coupleId" value={coupleId} />
                  <HiddenField name="noteId" value={id} />
                  <TextareaField name="text" label="Note" rows={3} />
                  <SubmitButton tone="quiet">Keep the change</SubmitButton>
                </ActionForm>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
      {notes.length === 0 && <p className="text-ink-2">Nothing was noted yet.</p>}
    </Card>
  )
}
