'use server'

import { type Actor, type Caller, isSignedIn } from '@/lib/access/actor'
import { keepToken } from '@/lib/auth/begin-session'
import { callerAddress } from '@/lib/auth/caller-address'
import { actorBehind } from '@/lib/auth/current-actor'
import { newToken } from '@/lib/auth/tokens'
import { done, type Outcome } from '@/lib/domain/outcome'
import { addAuthenticatorForm, addPasskeyForm, proveForm } from '@/lib/forms/sign-in'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addAuthenticator } from '@/lib/use-cases/sign-in/add-authenticator'
import { addPasskey } from '@/lib/use-cases/sign-in/add-passkey'
import { proveByCode } from '@/lib/use-cases/sign-in/prove-by-code'
import { proveByPasskey } from '@/lib/use-cases/sign-in/prove-by-passkey'
import { firstPage } from '@/lib/views/door/first-page'
import { ownPath } from '@/lib/way-back'

/** By a passkey where the device answered with one, else by the code. */
export const prove = action(
  'second-factor.prove',
  proveForm,
  async (caller, { secondCode, passkeyAnswer, back }) =>
    goingOn(caller, back, async (renewed) => {
      const address = await callerAddress()
      return passkeyAnswer
        ? proveByPasskey(caller, { answer: passkeyAnswer, address, renewed })
        : proveByCode(caller, { code: secondCode, address, renewed })
    }),
  { then: (path) => path },
)

export const addApp = action(
  'second-factor.set-up',
  addAuthenticatorForm,
  (caller, { secondCode: code, password, back }) =>
    firstCodes(caller, back, 'app-added', (renewed) => addAuthenticator(caller, { code, password, renewed })),
  { then: (path) => path },
)

export const addKey = action(
  'second-factor.set-up',
  addPasskeyForm,
  (caller, { name, passkeyAnswer: answer, password, back }) =>
    firstCodes(caller, back, 'passkey-added', (renewed) =>
      addPasskey(caller, { name, answer, password, renewed }),
    ),
  { then: (path) => path },
)

type Work = (renewed: string | undefined) => Promise<Outcome<unknown>>

/** Whoever came in by half goes on under a new token: a cookie copied before the proof is worth nothing after it. */
async function goingOn(caller: Caller, back: string | undefined, work: Work): Promise<Outcome<string>> {
  const renewed = caller.actor.kind === 'half' ? newToken() : undefined
  const outcome = await work(renewed)
  if (!outcome.ok) return outcome
  if (renewed) await keepToken(renewed)
  const actor: Actor = renewed ? await actorBehind(renewed, 'ordinary') : caller.actor
  return done(ownPath(back) ?? (await firstPage({ ...caller, actor })))
}

/** After the first factor come the recovery codes, after a further one the page they are listed on. */
async function firstCodes(
  caller: Caller,
  back: string | undefined,
  said: 'app-added' | 'passkey-added',
  work: Work,
): Promise<Outcome<string>> {
  const isFirst = !(isSignedIn(caller.actor) && caller.actor.proof.factor)
  const outcome = await goingOn(caller, back, work)
  if (!outcome.ok) return outcome
  if (!isFirst) return done(`${paths.signInSettings}?said=${said}`)
  const onward = back ? `&back=${encodeURIComponent(outcome.value)}` : ''
  return done(`${paths.recoveryCodes}?said=${said}${onward}`)
}
