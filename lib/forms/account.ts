import { z } from 'zod'
import {
  emailInput,
  localeInput,
  nameInput,
  newPasswordInput,
  tokenInput,
  zoneInput,
} from '@/lib/forms/account-fields'

const needed = (message: string) => z.string({ error: message }).min(1, message).max(200, 'tooLong')

/** "Are you alone right now?" may be left unanswered. */
export const beforeYouBeginForm = z.strictObject({ alone: z.enum(['yes', 'no', 'someone']).optional() })

export const startForm = z.strictObject({
  name: nameInput,
  email: emailInput,
  password: newPasswordInput,
  zone: zoneInput,
  locale: localeInput,
})

/** The password is asked for only in a browser other than the one that began. */
export const confirmForm = z.strictObject({
  token: tokenInput,
  password: needed('passwordNeeded').optional(),
})

/** The address is not judged here: whatever is wrong, the answer to a sign-in is one sentence. */
export const signInForm = z.strictObject({
  email: needed('emailNeeded').transform((email) => email.trim()),
  password: needed('passwordNeeded'),
  back: z.string().max(500).optional(),
})

export const forgotForm = z.strictObject({ email: emailInput, locale: localeInput })
export const resetForm = z.strictObject({ token: tokenInput, password: newPasswordInput })
