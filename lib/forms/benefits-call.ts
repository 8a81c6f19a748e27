import { z } from 'zod'
import type { FactKey, FactScope, FactValue } from '@/lib/domain/benefits/benefit-fact'
import { amountFields, amountsOf, WOULD_NOT_SAY } from '@/lib/forms/call-amounts'
import { aDay } from '@/lib/forms/day'

/** How one question of a call is answered, amounts aside: picked from a list, or typed in words. */
export type CallQuestion = { key: FactKey; ask: 'yes-no' | 'pick' | 'words'; options?: string[] }

/** What a payer is asked on the telephone before the amounts, in the order of the conversation. */
export const callQuestions: CallQuestion[] = [
  { key: 'coverage-active', ask: 'yes-no' },
  { key: 'plan-kind', ask: 'pick', options: ['PPO', 'HMO', 'POS', 'EPO', 'other'] },
  { key: 'mental-health-covered', ask: 'yes-no' },
  { key: 'substance-use-covered', ask: 'yes-no' },
  { key: 'prior-authorization', ask: 'pick', options: ['required', 'not required'] },
  { key: 'telehealth', ask: 'words' },
]

const answers = Object.fromEntries(
  callQuestions.map(({ key }) => [key, z.string().trim().max(500).default('')]),
)

/** One conversation with a payer: who said it and when, and each answer as a fact of the scope it was said for. */
export const callForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    representative: z.string().trim().min(1, 'Write who answered the call.').max(100),
    referenceNumber: z.string().trim().min(1, 'Write the payer’s reference number for the call.').max(60),
    'called.date': aDay('Write the day of the call.'),
    'called.time': z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time of the call.'),
    ...answers,
    ...amountFields,
  })
  // Not where the answers are made into facts: that waits until every other field is sound, and all is told at once.
  .superRefine((form, context) => {
    const faults: [name: string, hint: string][] = []
    const facts = factsIn(form, (name, hint) => faults.push([name, `${hint} Or type ? for “would not say”.`]))
    if (facts.length + faults.length === 0)
      faults.push(['coverage-active', 'Write down at least one thing the payer said.'])
    for (const [name, message] of faults) context.addIssue({ code: 'custom', path: [name], message })
  })
  .transform((form) => {
    const { coupleId, coverageId, representative, referenceNumber } = form
    const [hour = 0, minute = 0] = form['called.time'].split(':').map(Number)
    const called = { date: form['called.date'], minute: hour * 60 + minute }
    const facts = factsIn(form, () => {})
    return { coupleId, coverageId, representative, referenceNumber, called, facts }
  })

/** What was said, answer by answer; `fault` is called for what is no answer, by the name of its input. */
function factsIn(form: object, fault: (name: string, hint: string) => void) {
  const given = form as Record<string, string>
  const said = callQuestions.flatMap((question) => {
    const text = given[question.key] ?? ''
    if (text === '') return []
    const value = text === WOULD_NOT_SAY ? null : answerIn(question, text)
    if (value === undefined) fault(question.key, hints[question.ask])
    return value === undefined ? [] : [{ key: question.key, value, scope: everywhere, note: null }]
  })
  return [...said, ...amountsOf(given, fault)]
}

const everywhere: FactScope = { level: null, network: 'unknown', serviceType: null }

/** `undefined` when the answer is not one. */
function answerIn({ ask, options }: CallQuestion, text: string): FactValue | undefined {
  if (ask === 'yes-no') return text === 'yes' ? true : text === 'no' ? false : undefined
  if (ask === 'pick') return options?.find((option) => option === text) as FactValue | undefined
  return text
}

const hints: Record<CallQuestion['ask'], string> = {
  'yes-no': 'Choose yes or no.',
  pick: 'Choose one of the list.',
  words: 'Write what was said.',
}
