import { z } from 'zod'
import { consentKinds } from '@/lib/domain/consent/kinds'
import { line } from '@/lib/forms/application-text'

const key = { kind: z.enum(consentKinds), about: z.string().max(40, 'tooLong').default('') }

/** `shown` is the hash of the text that stood on the page. */
export const signForm = z.strictObject({
  ...key,
  locale: z.enum(['en', 'es']),
  shown: z.string().max(64, 'tooLong'),
  typedName: line(200, 'typeYourName'),
})

export const decideForm = z.strictObject(key)

export const releaseForm = z.strictObject({
  coupleId: z.string(),
  recipient: line(120, 'recipientNeeded'),
  purpose: line(200, 'purposeNeeded'),
})

export const giveRecordForm = z.strictObject({ coupleId: z.string(), releaseId: z.string() })
