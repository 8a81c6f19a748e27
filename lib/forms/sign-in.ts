import { z } from 'zod'
import { emailInput, newPasswordInput, tokenInput } from '@/lib/forms/account-fields'

/** Where to go on to afterwards: a path of ours, which the page judges. */
const back = z.string().max(500).optional()
/** A code as it was typed or pasted. Whether it is one is for the use case to say. */
const secondCode = z.string().trim().max(100).default('')
/** What a browser says about a passkey, as JSON. */
const passkeyAnswer = z.string().max(20_000).default('')
const ownPassword = z.string({ error: 'passwordNeeded' }).min(1, 'passwordNeeded').max(200, 'tooLong')

/** A code or a passkey: one of the two is there. */
export const proveForm = z
  .strictObject({ secondCode, passkeyAnswer, back })
  .refine(({ secondCode: code, passkeyAnswer: answer }) => code !== '' || answer !== '', {
    path: ['secondCode'],
    error: 'codeNeeded',
  })

export const addAuthenticatorForm = z.strictObject({
  secondCode: secondCode.refine((code) => code !== '', 'codeNeeded'),
  password: ownPassword.optional(),
  back,
})

export const addPasskeyForm = z.strictObject({
  name: z.string({ error: 'passkeyNameNeeded' }).trim().min(1, 'passkeyNameNeeded').max(60, 'tooLong'),
  passkeyAnswer,
  password: ownPassword.optional(),
  back,
})

export const removeFactorForm = z.strictObject({ passkey: z.uuid().optional() })
export const nothingForm = z.strictObject({})
export const endSessionForm = z.strictObject({ session: z.uuid().optional() })
export const changePasswordForm = z.strictObject({ password: ownPassword, newPassword: newPasswordInput })
export const changeEmailForm = z.strictObject({ email: emailInput })
export const confirmEmailForm = z.strictObject({ token: tokenInput })

export const resetFactorsForm = z.strictObject({
  personId: z.uuid(),
  checked: z.enum(['called-back', 'seen-on-video', 'seen-in-person'], {
    error: 'Say how you made sure who asked.',
  }),
})

export const resetFactorsOfPartnerForm = resetFactorsForm.extend({ coupleId: z.uuid() })
