import { correctPrefix } from '@/components/desk/change-plan'
import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Disclosure } from '@/components/ui/disclosure'
import { relationshipWords } from '@/lib/domain/benefits/plan-relationships'
import type { FormAction } from '@/lib/forms/form-state'

type Named = { firstName: string; lastName: string }
type AskPayerProps = {
  write: FormAction
  /** Their consent to it does not hold: there is nothing to fill in yet. */
  unsigned: boolean
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
  }
}

/** Writes a question to a payer (270); what became of each stands in the list of questions. */
export function AskPayer({ write, unsigned, coupleId, asking }: AskPayerProps) {
  const { coverageId, partner, payer, payerCode, questionsAtOnce, named, holder } = asking
  if (unsigned)
    return (
      <div>
        <Disclosure title={title}>
          <p>None can be written yet: {partner} has to sign “Talking to your plan” first.</p>
        </Disclosure>
      </div>
    )
  const values = {
    coverageId,
    payerCode,
    ...named,
    ...(holder && {
      holderFirstName: holder.firstName,
      holderLastName: holder.lastName,
      relationship: 'spouse',
    }),
  }
  return (
    <WayIn title={title} action={write} idPrefix={`ask-${coverageId}-`} values={values}>
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <p className="mb-3 max-w-measure text-small text-ink-2">
        It tells {payer} that {partner} asks for care here{holder && ' and who holds the plan'}, and nothing
        else about the couple. Nothing leaves before you send it.
        {questionsAtOnce > 1 &&
          ` This payer is asked about each service apart: ${questionsAtOnce} questions.`}
      </p>
      <p className="mb-3 max-w-measure text-small text-ink-2">
        Whose plan it is, the member ID and the insurance company are as they are written of the plan.{' '}
        <a href={`#${correctPrefix(coverageId)}memberId`}>Correct this plan</a>
      </p>
      <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-3">
        <TextField
          name="payerCode"
          label="The payer’s ID"
          hint="From the card or the clearing house’s list."
          mono
        />
        <TextField name="firstName" label={`${partner}’s first name`} hint="As the card shows it." />
        <TextField name="lastName" label={`${partner}’s last name`} hint="As the card shows it." />
        {holder && (
          <>
            <TextField name="holderFirstName" label="Policy holder’s first name" />
            <TextField name="holderLastName" label="Policy holder’s last name" />
            <SelectField
              name="relationship"
              label={`${partner} is the policy holder’s`}
              hint="Some payers take a life partner only as other adult."
              blank={false}
              options={Object.entries(relationshipWords).map(([value, label]) => ({ value, label }))}
            />
          </>
        )}
      </div>
      <SubmitButton tone="quiet">Write it</SubmitButton>
    </WayIn>
  )
}

const title = 'Write the question (270)'
