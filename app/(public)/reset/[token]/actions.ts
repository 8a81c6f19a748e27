'use server'

import { rememberBrowser } from '@/lib/auth/known-browsers'
import { resetForm } from '@/lib/forms/account'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { resetPassword } from '@/lib/use-cases/door/reset-password'

export const chooseNewPassword = action(
  'door.reset-password',
  resetForm,
  async (caller, input) => {
    const outcome = await resetPassword(caller, input)
    // Whoever was kept out by a stranger's guesses can sign in now.
    if (outcome.ok) await rememberBrowser(outcome.value.personId)
    return outcome
  },
  { then: () => `${paths.signIn}?said=password-changed` },
)
