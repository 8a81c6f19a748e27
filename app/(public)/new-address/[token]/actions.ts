'use server'

import { confirmEmailForm } from '@/lib/forms/sign-in'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { confirmNewEmail } from '@/lib/use-cases/sign-in/confirm-new-email'

export const takeThisAddress = action('door.confirm-email-change', confirmEmailForm, confirmNewEmail, {
  then: () => `${paths.signIn}?said=email-changed`,
})
