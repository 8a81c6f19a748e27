'use server'

import { callerAddress } from '@/lib/auth/caller-address'
import { forgotForm } from '@/lib/forms/account'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'

export const askAgain = action(
  'door.ask-for-reset',
  forgotForm,
  async (caller, input) => askForReset(caller, { ...input, address: await callerAddress() }),
  { then: () => paths.forgotSent },
)
