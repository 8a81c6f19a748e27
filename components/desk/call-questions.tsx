import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { factName } from '@/lib/domain/benefits/fact-words'
import { type CallQuestion, callQuestions, WOULD_NOT_SAY } from '@/lib/forms/benefits-call'

/** The questions of a call, each with the input its answer asks for. */
export function CallQuestions() {
  return (
    <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
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
  const unit = { money: ' ($)', share: ' (%)', words: '' }[ask]
  return (
    <TextField
      name={name}
      label={`${label}${unit}`}
      inputMode={ask === 'words' ? 'text' : 'decimal'}
      width={ask === 'words' ? 'full' : 'short'}
      autoComplete="off"
    />
  )
}
