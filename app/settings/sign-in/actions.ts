'use server'

import {
  changeEmailForm,
  changePasswordForm,
  endSessionForm,
  nothingForm,
  removeFactorForm,
} from '@/lib/forms/sign-in'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { askForNewEmail } from '@/lib/use-cases/sign-in/ask-for-new-email'
import { changePassword } from '@/lib/use-cases/sign-in/change-password'
import { endOwnSessions } from '@/lib/use-cases/sign-in/end-own-sessions'
import { removeFactor } from '@/lib/use-cases/sign-in/remove-factor'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { takeEmailBack } from '@/lib/use-cases/sign-in/take-email-back'

const said = (what: string) => () => `${paths.signInSettings}?said=${what}`

export const remove = action('second-factor.remove', removeFactorForm, removeFactor, {
  then: said('removed'),
})

export const newCodes = action('second-factor.renew-codes', nothingForm, renewRecoveryCodes, {
  show: ({ codes }) => codes,
})

export const endSession = action('sign-in.end-session', endSessionForm, endOwnSessions, {
  then: said('ended'),
})

export const newPassword = action('sign-in.change-password', changePasswordForm, changePassword, {
  then: said('password-changed'),
})

export const newEmail = action('sign-in.change-email', changeEmailForm, askForNewEmail, {
  then: said('email-sent'),
})

export const oldEmail = action('sign-in.change-email', nothingForm, takeEmailBack, {
  then: said('email-kept'),
})
