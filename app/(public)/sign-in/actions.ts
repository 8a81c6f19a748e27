'use server'

import { signIn } from '@/lib/auth/sign-in'
import { done, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { signInForm } from '@/lib/forms/account'
import { action } from '@/lib/server-action'
import { firstPage } from '@/lib/views/door/first-page'
import { ownPath } from '@/lib/way-back'

export const enter = action(
  'door.sign-in',
  signInForm,
  async ({ clock }, { email, password, back }) => {
    const actor = await signIn(email, password)
    if (!actor) return refuse(refusal('sign-in-did-not-work', {}))
    return done(ownPath(back) ?? (await firstPage({ actor, clock })))
  },
  { then: (path) => path },
)
