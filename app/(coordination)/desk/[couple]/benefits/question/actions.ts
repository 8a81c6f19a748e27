'use server'

import { sendQuestionForm, writeQuestionForm } from '@/lib/forms/payer-questions'
import { planNow } from '@/lib/forms/seen-now'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'

type On = { coupleId: string; coverageId: string }
const backTo = ({ coupleId, coverageId }: On, said: string) =>
  `${paths.deskBenefits(coupleId)}?said=${said}#asked-${coverageId}`

export const writeQuestion = action('benefits.write-request', writeQuestionForm, writeRequest, {
  then: (_, on) => backTo(on, 'question-written'),
  keep: (_, refusals) => planNow(refusals),
})
export const sendQuestion = action('benefits.send-request', sendQuestionForm, sendRequest, {
  then: (_, on) => backTo(on, on.byHand ? 'question-by-hand' : 'question-sent'),
})
