'use server'

import { beginSession } from '@/lib/auth/begin-session'
import { callerAddress } from '@/lib/auth/caller-address'
import { startedHere } from '@/lib/auth/door-cookies'
import { confirmForm } from '@/lib/forms/account'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { confirmAccount } from '@/lib/use-cases/door/confirm-account'

export const confirm = action(
  'door.confirm-account',
  confirmForm,
  async (caller, input) => {
    const asked = { ...input, startedHere: await startedHere(), address: await callerAddress() }
    const outcome = await confirmAccount(caller, asked)
    if (outcome.ok) await beginSession(outcome.value.personId)
    return outcome
  },
  { then: () => paths.apply },
)
