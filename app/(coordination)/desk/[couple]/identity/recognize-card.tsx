import { forget, recognize } from '@/app/(coordination)/desk/[couple]/identity/actions'
import { PersonDot } from '@/components/couple/person-mark'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { identityCards, identityFacts, identityWays, identityWords } from '@/lib/domain/program/identity'

type RecognizeCardProps = {
  who: 'first' | 'second'
  coupleId: string
  id: string
  name: string
  known: string | null
}

const choices = (all: readonly (keyof typeof identityWords)[]) =>
  all.map((value) => ({ value, label: identityWords[value] }))

/** How one partner was recognized, or the form that records it. */
export function RecognizeCard({ who, coupleId, id, name, known }: RecognizeCardProps) {
  const title = (
    <span className="inline-flex items-center gap-2">
      <PersonDot who={who} /> {name}
    </span>
  )
  const about = (
    <>
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="personId" value={id} />
    </>
  )
  if (known)
    return (
      <Card title={title}>
        <p className="mb-3">Recognized: {known}</p>
        <ActionForm action={forget} lang="en" idPrefix={`${who}-`}>
          {about}
          <SubmitButton tone="plain">That was wrong: take it back</SubmitButton>
        </ActionForm>
      </Card>
    )
  return (
    <Card title={title}>
      <ActionForm action={recognize} lang="en" idPrefix={`${who}-`}>
        {about}
        <SelectField name="way" label="How" options={choices(identityWays)} />
        <SelectField name="card" label="Card" options={choices(identityCards)} />
        <CheckboxCards
          name="agreed"
          label="What agreed with the card (two or more)"
          options={choices(identityFacts)}
        />
        <CheckboxField name="alone" label="They were alone, and I asked" />
        <SubmitButton tone="quiet">Record it</SubmitButton>
      </ActionForm>
    </Card>
  )
}
