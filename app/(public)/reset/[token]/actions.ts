'use server'

import { resetForm } from '@/lib/forms/account'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { resetPassword } from '@/lib/use-cases/door/reset-password'

export const chooseNewPassword = action('door.reset-password', resetForm, resetPassword, {
  then: () => `${paths.signIn}?said=password-changed`,
})
