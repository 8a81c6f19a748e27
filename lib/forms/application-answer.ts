import { z } from 'zod'
import { privateAnswers } from '@/lib/domain/intake/private-question'
import { carried } from '@/lib/forms/application-text'

export const answerForm = z.strictObject({
  ...carried,
  answer: z.enum(privateAnswers, { error: 'answerNeeded' }),
})
