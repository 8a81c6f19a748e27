import { QuestionLine, type QuestionLineProps } from '@/components/desk/question-line'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { relationshipWords } from '@/lib/domain/benefits/plan-relationships'
import type { FormAction } from '@/lib/forms/form-state'

type Named = { firstName: string; lastName: string }
type AskPayerProps = {
  write: FormAction
  send: FormAction
  coupleId: string
  /** What `requestsOf` says of this coverage. */
  asking: {
    coverageId: string
    partner: string
    payer: string
    payerCode: string
    questionsAtOnce: number
    named: Named
    holder: Named | null
    questions: Omit<QuestionLineProps, 'send' | 'coupleId' | 'coverageId'>[]
  }
}

/** Asks a payer with a 270: writes the question, takes or sends it, and says what became of each. */
export function AskPayer({ write, send, coupleId, asking }: AskPayerProps) {
  const { coverageId, partner, payer, payerCode, questionsAtOnce, named, holder, questions } = asking
  const values = {
    payerCode,
    ...named,
    ...(holder && {
      holderFirstName: holder.firstName,
      holderLastName: holder.lastName,
      relationship: 'spouse',
    }),
  }
  return (
    <section id={`asked-${coverageId}`}>
      {questions.length > 0 && (
        <ul className="mb-2">
          {questions.map((question) => (
            <QuestionLine
              key={question.id}
              send={send}
              coupleId={coupleId}
              coverageId={coverageId}
              {...question}
            />
          ))}
        </ul>
      )}
      <ActionForm action={write} idPrefix={`ask-${coverageId}-`} lang="en" values={values}>
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="coverageId" value={coverageId} />
        <FormSection title="Write the question (270)">
          <p className="mb-3 max-w-measure text-small text-ink-2">
            It tells {payer} that {partner} asks for care here, and nothing else about the couple. Nothing
            leaves before you send it.
            {questionsAtOnce > 1 &&
              ` This payer is asked about each service apart: ${questionsAtOnce} questions.`}
          </p>
          <TextField
            name="payerCode"
            label="The payer’s ID"
            hint="From the card or the clearing house’s list."
            width="medium"
            mono
          />
          <TextField
            name="firstName"
            label={`${partner}’s first name`}
            hint="As the card shows it."
            width="medium"
          />
          <TextField name="lastName" label={`${partner}’s last name`} width="medium" />
          {holder && (
            <>
              <TextField name="holderFirstName" label="Policy holder’s first name" width="medium" />
              <TextField name="holderLastName" label="Policy holder’s last name" width="medium" />
              <SelectField
                name="relationship"
                label={`${partner} is the policy holder’s`}
                hint="Some payers take a life partner only as other adult."
                blank={false}
                options={Object.entries(relationshipWords).map(([value, label]) => ({ value, label }))}
              />
            </>
          )}
          <SubmitButton tone="quiet">Write it</SubmitButton>
        </FormSection>
      </ActionForm>
    </section>
  )
}
