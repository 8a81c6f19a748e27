import { printFigure } from '../../bench/figure'
import { askAll } from '../support/ask'
import { builtActions } from '../support/built'
import { expect, test } from '../support/stage'
import { badRequests } from './declared/bad-requests'
import { strangeStates } from './declared/to-the-framework'

test('what nobody can read is refused, and is never a fault of the server', async ({ stage }) => {
  const { as, origin, world } = stage
  const idOf = (action: string) => builtActions().find(({ name }) => name.endsWith(action))?.id ?? ''
  const asked = badRequests(
    idOf('sign-in/actions#enter'),
    idOf('benefits/actions#bringReply'),
    `/desk/${world.ours.id}`,
  )
  const answers = await askAll(asked, ({ who, method = 'POST', path = '/sign-in', headers, body }) =>
    as(who ?? 'anonymous', {
      method,
      path,
      headers: { origin, ...headers },
      ...(body !== undefined && { body }),
    }),
  )
  const wrong = asked.flatMap(({ what, status }, place) => {
    const got = answers[place]?.status
    return got === status ? [] : [`${what}: ${got} instead of ${status}`]
  })
  const faults = answers.filter(({ status }) => status >= 500).length
  printFigure({
    id: 'FZ0',
    value: faults,
    unit: `of ${asked.length} bad requests end in a fault`,
    bar: 0,
    ok: faults === 0,
  })
  expect(wrong).toEqual([])
})

test('a page that our script says it is on and nobody can be on is left out, and the page shown', async ({
  stage: { as },
}) => {
  for (const headers of strangeStates) {
    const first = await as('anonymous', { path: '/faq', headers })
    // Where the address does not name what the headers say, the framework first leads to the one that does.
    const path = first.status === 307 ? (first.headers.location ?? '') : '/faq'
    const { status, body } = first.status === 307 ? await as('anonymous', { path, headers }) : first
    expect([headers, path.replace(/\?.*/, ''), status, body.length > 0]).toEqual([headers, '/faq', 200, true])
  }
})
