import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

export type ShownLetter = {
  id: string
  href: string
  language: string
  made: string
  sent: string | null
  former: boolean
}

type LetterListProps = {
  write: FormAction
  send: FormAction
  coupleId: string
  personId: string
  partner: string
  letters: ShownLetter[]
  /** Why none can be written now, as a sentence; null where one can. */
  none: string | null
}

/** Letters to one partner about their own plans: written, looked at, then sent to that partner alone. */
export function LetterList({ write, send, coupleId, personId, partner, letters, none }: LetterListProps) {
  return (
    <section aria-label={`Letters to ${partner}`} className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3>Letters to {partner}</h3>
        {none && <p className="text-small text-ink-2">{none}</p>}
        {!none && (
          <ActionForm
            action={write}
            idPrefix={`letter-${personId}-`}
            lang="en"
            className="flex flex-wrap items-center gap-2"
          >
            <HiddenField name="coupleId" value={coupleId} />
            <HiddenField name="personId" value={personId} />
            <SubmitButton tone="quiet" name="locale" value="en">
              Make letter
            </SubmitButton>
            <SubmitButton tone="quiet" name="locale" value="es">
              Make it in Spanish
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      <ul>
        {letters.map((letter) => (
          <Letter key={letter.id} {...letter} {...{ send, coupleId, partner }} />
        ))}
      </ul>
    </section>
  )
}

type LetterProps = ShownLetter & Pick<LetterListProps, 'send' | 'coupleId' | 'partner'>

function Letter({ id, href, language, made, sent, former, send, coupleId, partner }: LetterProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-t border-hair py-1">
      <a href={href}>
        {language} letter, {made}
      </a>
      {former && <span className="text-small text-ink-2">about the former plan</span>}
      {sent ? (
        <span className="text-small text-ink-2">
          sent to {partner} {sent}
        </span>
      ) : (
        <ActionForm action={send} idPrefix={`send-${id}-`} lang="en">
          <HiddenField name="coupleId" value={coupleId} />
          <HiddenField name="letterId" value={id} />
          <SubmitButton tone="plain">{`Send to ${partner}`}</SubmitButton>
        </ActionForm>
      )}
    </li>
  )
}
