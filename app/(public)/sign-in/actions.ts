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
    const first = await firstPage({ actor, clock })
    const onward = ownPath(back)
    if (actor.kind !== 'half') return done(onward ?? first)
    return done(onward ? `${first}?back=${encodeURIComponent(onward)}` : first)
  },
  { then: (path) => path },
)
