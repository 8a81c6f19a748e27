'use server'

import { getLocale } from 'next-intl/server'
import type { Caller } from '@/lib/access/actor'
import { beginSession } from '@/lib/auth/begin-session'
import { signOut } from '@/lib/auth/sign-out'
import { done } from '@/lib/domain/outcome'
import { invitationForm, joinForm, takePartForm } from '@/lib/forms/application-join'
import { paths } from '@/lib/paths'
import { goOnIn } from '@/lib/remember-choice'
import { action } from '@/lib/server-action'
import { type AcceptInvitation, acceptInvitation } from '@/lib/use-cases/intake/accept-invitation'
import { declineInvitation } from '@/lib/use-cases/intake/decline-invitation'
import { joinApplication } from '@/lib/use-cases/intake/join-application'

/** Yes opens the next page and changes nothing yet; no is kept, and both leave an address that says neither. */
export const takePart = action(
  'door.decline-invitation',
  takePartForm,
  async (caller, { token, answer }) => (answer === 'no' ? declineInvitation(caller, { token }) : done(null)),
  { then: (_, { token, answer }) => (answer === 'yes' ? paths.join(token) : paths.invite(token)) },
)

export const join = action('door.accept-invitation', joinForm, joinAndSignIn, {
  then: () => `${paths.apply}?said=joined`,
})

async function joinAndSignIn(caller: Caller, input: Omit<AcceptInvitation, 'locale'>) {
  const locale = await getLocale()
  const outcome = await acceptInvitation(caller, { ...input, locale })
  if (!outcome.ok) return outcome
  await beginSession(outcome.value.personId)
  await goOnIn(locale)
  return outcome
}

export const joinAsMe = action('door.accept-invitation', invitationForm, joinApplication, {
  then: () => `${paths.apply}?said=joined`,
})

/** For a shared device: whoever is signed in leaves, and the invitation opens for the one it is for. */
export const handOver = action(
  'door.open-invitation',
  invitationForm,
  async () => {
    await signOut('signed out')
    return done(null)
  },
  { then: (_, { token }) => paths.invite(token) },
)
