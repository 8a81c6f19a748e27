import type { Question } from '../support/ask'
import { expect, type Stage, test } from '../support/stage'

/** What next-auth would answer at, if it had addresses of its own. */
const looks = ['session', 'csrf', 'providers', 'signin', 'signout', 'error', 'verify-request', '_log', '']
const posts = ['signout', 'signin/credentials', 'callback/credentials', 'session', '_log']

test('next-auth answers at no address: nobody is signed in, out or told anything there', async ({
  stage,
}) => {
  const cookie = await everyCookie(stage)
  const asForm = { 'content-type': 'application/x-www-form-urlencoded', origin: stage.origin }
  const questions: Question[] = [
    ...looks.map((at) => ({ path: `/api/auth/${at}`.replace(/\/$/, '') })),
    ...posts.map((at) => ({ method: 'POST', path: `/api/auth/${at}`, headers: asForm, body: 'csrfToken=a' })),
  ]
  for (const question of questions) {
    const headers = { ...question.headers, cookie }
    const { status, headers: told, body } = await stage.as('anonymous', { ...question, headers })
    expect([question.path, status, told['set-cookie']]).toEqual([question.path, 404, undefined])
    expect([question.path, body.includes('csrfToken')]).toEqual([question.path, false])
  }
  expect((await stage.as('anonymous', { path: '/apply', headers: { cookie } })).status, 'still in').toBe(200)
})

test('a browser with every cookie of ours is signed out by our own form, and a copy of it too', async ({
  stage,
}) => {
  const cookie = await everyCookie(stage)
  const look = () => stage.as('anonymous', { path: '/apply', headers: { cookie } })
  expect((await look()).status).toBe(200)
  const headers = { cookie, origin: stage.origin }
  expect((await stage.as('anonymous', { method: 'POST', path: '/sign-out', headers })).status).toBe(303)
  expect((await look()).status).toBe(307)
})

/** Someone's session beside all that a door may have left in the same browser. */
async function everyCookie({ world }: Stage): Promise<string> {
  const { provedSession } = await import('../../support/proved-session')
  const token = await provedSession(world.applying.partners[0].id, new Date())
  return `alongside=${token}; door-known=${'x'.repeat(38)}; door-started=${crypto.randomUUID()}; door-later=1`
}
