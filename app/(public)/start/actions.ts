'use server'

import { callerAddress } from '@/lib/auth/caller-address'
import { rememberPrivateLater, rememberStartedHere } from '@/lib/auth/door-cookies'
import { done } from '@/lib/domain/outcome'
import { beforeYouBeginForm, startForm } from '@/lib/forms/account'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { requestAccount } from '@/lib/use-cases/door/request-account'

export const begin = action(
  'public.read',
  beforeYouBeginForm,
  async (_caller, { alone }) => {
    await rememberPrivateLater(alone === 'no' || alone === 'someone')
    return done(null)
  },
  { then: () => paths.startAccount },
)

export const askForAccount = action(
  'door.create-account',
  startForm,
  async (caller, input) => {
    const outcome = await requestAccount(caller, { ...input, address: await callerAddress() })
    if (outcome.ok) await rememberStartedHere(outcome.value.pendingId)
    return outcome
  },
  { then: () => paths.startSent },
)
