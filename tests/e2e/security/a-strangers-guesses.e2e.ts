import type { Answer } from '../support/ask'
import { builtActions } from '../support/built'
import { postForm } from '../support/call-action'
import { expect, test } from '../support/stage'
import { password } from '../support/world'

test('a stranger’s guesses keep nobody out of a browser they have signed in with before', async ({
  stage,
}) => {
  const { as, origin, world } = stage
  const { email } = world.applying.partners[1]
  const id = builtActions().find(({ name }) => name.endsWith('sign-in/actions#enter'))?.id ?? ''
  const signIn = (typed: string, cookie?: string) => {
    const { headers, ...call } = postForm(id, { email, password: typed }, origin)
    return as('anonymous', { path: '/sign-in', ...call, headers: { ...headers, ...(cookie && { cookie }) } })
  }

  const first = await signIn(password)
  expect(first.status).toBe(303)
  const known = cookieOf(first)
  expect(known).toMatch(/^door-known=([\w-]{38}\.){3}[\w-]{38}; /)
  expect(known).toMatch(/httponly/i)
  expect(known).toMatch(/samesite=lax/i)

  for (let guess = 0; guess < 12; guess++) {
    const answer = await signIn('a guess, and a wrong one')
    expect([answer.status, cookieOf(answer)]).toEqual([200, undefined])
  }
  expect((await signIn(password)).status, 'anywhere else it is a quarter of an hour').toBe(200)
  expect((await signIn(password, known?.split(';')[0])).status, 'in this browser').toBe(303)
})

const cookieOf = ({ headers }: Answer) =>
  headers['set-cookie']?.find((cookie) => cookie.startsWith('door-known='))
