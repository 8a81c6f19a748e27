import { printFigure } from '../../bench/figure'
import { provedSession } from '../../support/proved-session'
import { askAll } from '../support/ask'
import { expect, type Stage, test } from '../support/stage'

/** One of the two who take turns: what their page must show, and what only the other's may. */
type Reader = { token: string; path: string; own: string[] }
type Turns = { page: string; readers: [Reader, Reader] }

const perPage = 1000

/** As a browser opens a page, and as our script goes to it: either answer could be kept for the wrong one. */
const ways = [
  { headers: {}, answers: 'text/html' },
  { headers: { rsc: '1' }, answers: 'text/x-component' },
] as const

test('two people who take turns never see a word of each other', async ({ stage }) => {
  const turns = await whoTakeTurns(stage)
  const wrong: string[] = []
  for (const { page, readers } of turns) {
    const addresses = await Promise.all(readers.map((reader) => addressesOf(stage, reader)))
    const asked = Array.from({ length: perPage }, (_, turn) => [turn % 2, Math.floor(turn / 2) % 2] as const)
    const answers = await askAll(asked, async ([place, way]) => {
      const [reader, other] = [readers[place as 0 | 1], readers[(1 - place) as 0 | 1]]
      const [path = '', wanted] = [addresses[place]?.[way], ways[way as 0 | 1]]
      const { status, headers, body } = await stage.as(
        { token: reader.token },
        { path, headers: wanted.headers },
      )
      if (status !== 200) return `${status}`
      if (!headers['content-type']?.startsWith(wanted.answers)) return `${headers['content-type']}`
      if (headers['cache-control'] !== 'private, no-store') return String(headers['cache-control'])
      if (!reader.own.some((mark) => body.includes(mark))) return 'nothing of their own'
      return other.own.some((mark) => body.includes(mark)) ? 'something of the other' : undefined
    })
    wrong.push(...answers.flatMap((problem) => (problem ? [`${page}: ${problem}`] : [])))
  }
  const unit = `foreign-answers-of-${turns.length * perPage}`
  printFigure({ id: 'CA1', value: wrong.length, unit, bar: 0, ok: wrong.length === 0 })
  expect([...new Set(wrong)]).toEqual([])
})

/** The page's address for each way: the framework first leads a script to the one that names what its headers say. */
async function addressesOf({ as }: Stage, { token, path }: Reader): Promise<string[]> {
  const led = await Promise.all(ways.map(({ headers }) => as({ token }, { path, headers })))
  return led.map(({ headers }) => headers.location ?? path)
}

/** Strangers to each other, colleagues, and, the hardest, the two of one couple. */
async function whoTakeTurns({ world }: Stage): Promise<Turns[]> {
  const { ours, others, applying } = world
  const signedIn = (id: string) => provedSession(id, new Date())
  const [one, two] = [await signedIn(ours.pair.partners[0].id), await signedIn(ours.pair.partners[1].id)]
  const elsewhere = await signedIn(others.pair.partners[0].id)
  const [first, second] = applying.partners
  const [theirs, colleagues] = [await signedIn(ours.coordinator.id), await signedIn(others.coordinator.id)]
  return [
    {
      page: 'our week',
      readers: [
        { token: one, path: '/home', own: [...ours.sessions, ...names(ours.pair.partners)] },
        { token: elsewhere, path: '/home', own: [...others.sessions, ...names(others.pair.partners)] },
      ],
    },
    {
      page: 'a session of one’s own',
      readers: [
        { token: one, path: `/sessions/${ours.ownSessions[0]}`, own: [ours.ownSessions[0]] },
        { token: two, path: `/sessions/${ours.ownSessions[1]}`, own: [ours.ownSessions[1]] },
      ],
    },
    {
      page: 'your plan',
      readers: [
        { token: await signedIn(first.id), path: '/apply/your-plan', own: [first.memberId, first.id] },
        { token: await signedIn(second.id), path: '/apply/your-plan', own: [second.memberId, second.id] },
      ],
    },
    {
      page: 'the desk',
      readers: [
        { token: theirs, path: '/desk?view=program', own: [ours.id, ours.reference] },
        { token: colleagues, path: '/desk?view=program', own: [others.id, others.reference] },
      ],
    },
  ]
}

const names = (partners: readonly { name: string }[]) => partners.map(({ name }) => name)
