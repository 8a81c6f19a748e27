import { isPrivate } from '@/lib/paths'
import { declaredActions } from '../security/declared/actions'
import { declaredHandlers } from '../security/declared/handlers'
import { declaredPages } from '../security/declared/pages'
import { type Answer, askAll } from './ask'
import { type BuiltAction, builtActions } from './built'
import { callAction, postForm, stateOf } from './call-action'
import { said } from './declared'
import { lacks } from './lacking-headers'
import { isSomebody, type Principal, principals } from './principals'
import { nonceOf } from './same-answer'
import type { Stage } from './stage'
import { changedTables, tableStates } from './table-states'

/** What stands in the headers of an answer. */
export type Seen = { at: string; who: Principal; status: number; lacking: string[]; nonce?: string }
export type Cell = Seen & { wanted: string; got: string }
export type EveryAnswer = {
  pages: (Cell & { body: string })[]
  handlers: Cell[]
  actions: Cell[]
  /** Each action once more, as a page without script sends it, by somebody who may. */
  plainForms: Seen[]
  /** Tables that are not as they were before all this was asked. */
  changed: string[]
}

/** A form no schema knows: whoever may press the button learns that, and nothing happens. */
const unacceptable = { 'no-such-field': 'x' }

/** Whatever there is, asked as everybody. It takes minutes, so several tests look at the same answers. */
export async function askEverything(stage: Stage): Promise<EveryAnswer> {
  const before = await tableStates(stage.ownerUrl)
  const pages = await askPages(stage)
  const handlers = await askHandlers(stage)
  const actions = await askActions(stage)
  const plainForms = await askPlainForms(stage)
  const changed = changedTables(before, await tableStates(stage.ownerUrl))
  return { pages, handlers, actions, plainForms, changed }
}

export const seenIn = (at: string, who: Principal, answer: Answer): Seen => {
  const nonce = nonceOf(answer.headers['content-security-policy'])
  return { at, who, status: answer.status, lacking: lacks(answer), ...(nonce && { nonce }) }
}

function askPages({ as, world }: Stage) {
  const asked = Object.entries(declaredPages).flatMap(([at, row]) =>
    principals.map((who) => ({ at, row, who })),
  )
  return askAll(asked, async ({ at, row, who }) => {
    const answer = await as(who, { path: row.at(world) })
    const got = said(answer.status, answer.headers.location)
    return { ...seenIn(at, who, answer), wanted: row.says[who], got, body: answer.body }
  })
}

/** Whoever they ask, each signs out only the session it came with: one made for the question. */
function askHandlers({ as, origin }: Stage): Promise<Cell[]> {
  const asked = Object.values(declaredHandlers)
    .flat()
    .filter(({ ends }) => !ends)
    .flatMap((call) => principals.map((who) => ({ call, who })))
  return askAll(asked, async ({ call: { method, path, status }, who }) => {
    const answer = await as(who, { method, path, headers: { origin } })
    const seen = seenIn(`${method} ${path}`, who, answer)
    return { ...seen, wanted: String(status), got: String(answer.status) }
  })
}

function askActions({ as, world, origin }: Stage): Promise<Cell[]> {
  const asked = builtActions().flatMap((action) => principals.map((who) => ({ action, who })))
  return askAll(asked, async ({ action, who }) => {
    const { id, name } = action
    const declared = declaredActions[name]
    const may = declared?.may.includes(who) ?? false
    const form = may ? unacceptable : (declared?.form(world) ?? {})
    const path = pathOf(action, world)
    const answer = await as(who, { path, ...callAction(id, form, origin) })
    const got = answer.status === 200 ? `200 ${stateOf(answer.body)?.status}` : String(answer.status)
    // A stranger may be someone whose session ended meanwhile: they read so, and keep what they typed, or on a private page nothing of it.
    const refused = isSomebody(who) ? '404' : isPrivate(path) ? '200 gone' : '200 refused'
    return { ...seenIn(name, who, answer), wanted: may ? '200 invalid' : refused, got }
  })
}

function askPlainForms({ as, world, origin }: Stage): Promise<Seen[]> {
  return askAll(builtActions(), async (action) => {
    const who = declaredActions[action.name]?.may[0] ?? 'anonymous'
    const posted = postForm(action.id, unacceptable, origin)
    return seenIn(action.name, who, await as(who, { path: pathOf(action, world), ...posted }))
  })
}

const pathOf = ({ page }: BuiltAction, world: Stage['world']) => declaredPages[page]?.at(world) ?? page
