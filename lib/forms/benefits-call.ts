import { z } from 'zod'
import type { FactKey, FactScope, FactValue, Network } from '@/lib/domain/benefits/benefit-fact'
import { centsFromWords, scaledInteger } from '@/lib/domain/benefits/money'

/** How one question of a call is answered: picked from a list, or typed as money, a share or words. */
export type CallQuestion = {
  key: FactKey
  ask: 'yes-no' | 'pick' | 'money' | 'share' | 'words'
  options?: string[]
}

/** What a payer is asked on the telephone, in the order of the conversation. */
export const callQuestions: CallQuestion[] = [
  { key: 'coverage-active', ask: 'yes-no' },
  { key: 'plan-kind', ask: 'pick', options: ['PPO', 'HMO', 'POS', 'EPO', 'other'] },
  { key: 'mental-health-covered', ask: 'yes-no' },
  { key: 'substance-use-covered', ask: 'yes-no' },
  { key: 'prior-authorization', ask: 'pick', options: ['required', 'not required'] },
  { key: 'deductible-total', ask: 'money' },
  { key: 'deductible-remaining', ask: 'money' },
  { key: 'out-of-pocket-total', ask: 'money' },
  { key: 'out-of-pocket-remaining', ask: 'money' },
  { key: 'copay', ask: 'money' },
  { key: 'coinsurance', ask: 'share' },
  { key: 'telehealth', ask: 'words' },
]

/** What one types, or picks, where the payer was asked and would not say. */
export const WOULD_NOT_SAY = '?'

const answers = Object.fromEntries(
  callQuestions.map(({ key }) => [key, z.string().trim().max(500).default('')]),
)

export const callForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    representative: z.string().trim().min(1, 'Write who answered the call.').max(100),
    referenceNumber: z.string().trim().min(1, 'Write the payer’s reference number for the call.').max(60),
    'called.date': z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day of the call.'),
    'called.time': z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time of the call.'),
    network: z.enum(['in', 'out', '']).default(''),
    ...answers,
  })
  .transform((form, context) => {
    const given = form as typeof form & Record<string, string>
    const scope: FactScope = {
      level: null,
      network: (form.network || 'unknown') as Network,
      serviceType: null,
    }
    const facts = callQuestions.flatMap((question) => {
      const text = given[question.key] ?? ''
      if (text === '') return []
      const value = text === WOULD_NOT_SAY ? null : valueOfAnswer(question, text)
      if (value === undefined)
        context.addIssue({
          code: 'custom',
          path: [question.key],
          message: `${hints[question.ask]} Or type ? for “would not say”.`,
        })
      return value === undefined
        ? []
        : [{ key: question.key, value, scope: isMoney(question) ? scope : everywhere }]
    })
    if (facts.length === 0 && context.issues.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['coverage-active'],
        message: 'Write down at least one thing the payer said.',
      })
    const { coupleId, coverageId, representative, referenceNumber } = form
    const [hour = 0, minute = 0] = form['called.time'].split(':').map(Number)
    const called = { date: form['called.date'], minute: hour * 60 + minute }
    return { coupleId, coverageId, representative, referenceNumber, called, facts }
  })

const everywhere: FactScope = { level: null, network: 'unknown', serviceType: null }
const isMoney = ({ ask }: CallQuestion) => ask === 'money' || ask === 'share'

/** `undefined` when the answer is not one. Money is integer cents, shares are basis points. */
function valueOfAnswer({ ask, options }: CallQuestion, text: string): FactValue | undefined {
  if (ask === 'yes-no') return text === 'yes' ? true : text === 'no' ? false : undefined
  if (ask === 'pick') return options?.find((option) => option === text) as FactValue | undefined
  if (ask === 'money') return centsFromWords(text) ?? undefined
  if (ask === 'words') return text
  const share = scaledInteger(text.replace(/\s*%$/, ''), 2)
  return share !== null && share <= 10_000 ? share : undefined
}

const hints: Record<CallQuestion['ask'], string> = {
  'yes-no': 'Choose yes or no.',
  pick: 'Choose one of the list.',
  money: 'Write an amount such as 1,200 or 35.50.',
  share: 'Write a percentage such as 20.',
  words: 'Write what was said.',
}
