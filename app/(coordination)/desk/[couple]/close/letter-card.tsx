import { changeLetter } from '@/app/(coordination)/desk/[couple]/close/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'

type LetterCardProps = {
  coupleId: string
  id: string
  name: string
  locale: 'en' | 'es'
  text: string
  sent: boolean
}

/** One partner's letter as they will read it, and the form that changes it while it was not sent. */
export function LetterCard({ coupleId, id, name, locale, text, sent }: LetterCardProps) {
  return (
    <Card title={`To ${name}`} aside={sent ? 'sent' : locale === 'es' ? 'in Spanish' : undefined}>
      <p lang={locale} className="max-w-measure whitespace-pre-line">
        {text}
      </p>
      {!sent && (
        <Disclosure title={`Change the letter to ${name}`}>
          <ActionForm action={changeLetter} lang="en" idPrefix={`letter-${id}-`} values={{ text }}>
            <HiddenField name="coupleId" value={coupleId} />
            <HiddenField name="letterId" value={id} />
            <TextareaField name="text" label="Letter" rows={14} hint="The lines about 988 and 911 stay." />
            <SubmitButton tone="quiet">Keep the change</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </Card>
  )
}
