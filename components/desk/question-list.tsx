import { QuestionLine, type QuestionLineProps } from '@/components/desk/question-line'
import type { FormAction } from '@/lib/forms/form-state'

type QuestionListProps = {
  send: FormAction
  coupleId: string
  coverageId: string
  questions: Omit<QuestionLineProps, 'send' | 'coupleId' | 'coverageId'>[]
}

/** What a payer was asked about a plan: takes or sends each question, and says what became of it. */
export function QuestionList({ questions, ...on }: QuestionListProps) {
  return (
    <ul id={`asked-${on.coverageId}`} className="mb-2">
      {questions.map((question) => (
        <QuestionLine key={question.id} {...on} {...question} />
      ))}
    </ul>
  )
}
