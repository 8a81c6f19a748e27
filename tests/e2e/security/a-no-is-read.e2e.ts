import { builtActions } from '../support/built'
import { postForm } from '../support/call-action'
import type { Principal } from '../support/principals'
import { wordsOf } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'
import { changedTables, tableStates } from '../support/table-states'
import { declaredActions } from './declared/actions'

/** Presses a button as a browser without script does: the answer is the page, or leads to one. */
async function press({ as, origin, world }: Stage, who: Principal, path: string, name: string) {
  const action = builtActions().find((one) => one.name.endsWith(name))
  const form = declaredActions[action?.name ?? '']?.form(world) ?? {}
  const { status, body } = await as(who, { path, ...postForm(action?.id ?? '', form, origin) })
  return { status, words: wordsOf(body), isShownByPage: body.includes('data-untold') }
}

test('a "no" is read also where its form is gone, or its page would lead elsewhere', async ({ stage }) => {
  const session = `/sessions/${stage.world.ours.jointSession}`
  const cantCome = () => press(stage, 'partner', `${session}/seat`, 'sessions/[id]/actions#cantCome')
  const canCome = () => press(stage, 'partner', session, 'sessions/[id]/actions#canCome')

  expect((await cantCome()).status).toBe(303)
  const twice = await cantCome()
  expect(twice.status, 'the page of the form leads elsewhere by now').toBe(200)
  expect(twice.words).toContain('This was not done')
  expect((await canCome()).status).toBe(303)
  const again = await canCome()
  expect([again.status, again.isShownByPage], 'there is no such form by now').toEqual([200, true])
  expect(again.words).toContain('This was not done')

  const schedule = `/desk/${stage.world.ours.id}/schedule`
  const publish = await press(stage, 'coordinator', schedule, 'schedule/actions#publish')
  expect([publish.status, publish.isShownByPage]).toEqual([200, true])
  expect(publish.words).toContain('This was not done')
})

test('a form that is still there says it itself, and keeps what was typed', async ({
  stage: { as, origin },
}) => {
  const id = builtActions().find(({ name }) => name.endsWith('sign-in/actions#enter'))?.id ?? ''
  const { body: page } = await as('anonymous', { path: '/sign-in' })
  const place = /name="\$ACTION_KEY" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const typed = { email: 'somebody@demo.example', password: 'not the password of anybody' }
  const { body } = await as('anonymous', { path: '/sign-in', ...postForm(id, typed, origin, place) })
  expect([place === '', /<div[^>]* data-told/.test(body)]).toEqual([false, true])
  expect(body).toContain('value="somebody@demo.example"')
})

test('and a page that nobody was refused at says nothing of it', async ({ stage: { as, world } }) => {
  const { status, body } = await as('partner', { path: `/sessions/${world.ours.jointSession}` })
  expect([status, body.includes('data-untold')]).toEqual([200, false])
})

test('a form that came without the key of its attempt, or with another thing in its place, is not acted on', async ({
  stage: { as, origin, ownerUrl },
}) => {
  const id = builtActions().find(({ name }) => name.endsWith('forgot/actions#askAgain'))?.id ?? ''
  const send = (idempotencyKey: string | string[]) =>
    as('anonymous', {
      path: '/forgot',
      ...postForm(id, { email: 'nobody@demo.example', locale: 'en', idempotencyKey }, origin),
    })
  const before = await tableStates(ownerUrl)
  for (const key of ['', [], ['a', 'b'], 'x'.repeat(65)]) {
    const { status, body } = await send(key)
    expect([status, wordsOf(body)]).toEqual([200, expect.stringContaining('did not arrive whole')])
  }
  expect(changedTables(before, await tableStates(ownerUrl))).toEqual([])
  expect((await send('a')).status).toBe(303)
})
