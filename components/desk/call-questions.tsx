import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { factName } from '@/lib/domain/benefits/fact-words'
import { type CallQuestion, callQuestions } from '@/lib/forms/benefits-call'
import { WOULD_NOT_SAY } from '@/lib/forms/call-amounts'

/** The questions of a call, each with the input its answer asks for. */
export function CallQuestions() {
  return (
    <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-6">
      {callQuestions.map((question) => (
        <Answer key={question.key} question={question} />
      ))}
    </div>
  )
}

function Answer({ question }: { question: CallQuestion }) {
  const { key: name, ask, options = [] } = question
  const label = factName(name)
  if (ask === 'yes-no' || ask === 'pick') {
    const choices = ask === 'yes-no' ? ['yes', 'no'] : options
    return (
      <SelectField
        name={name}
        label={label}
        blank="Not asked"
        options={[
          ...choices.map((value) => ({ value, label: value })),
          { value: WOULD_NOT_SAY, label: 'would not say' },
        ]}
      />
    )
  }
  return <TextField name={name} label={label} autoComplete="off" />
}
