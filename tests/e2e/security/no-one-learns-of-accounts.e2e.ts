import { printFigure } from '../../bench/figure'
import type { Answer } from '../support/ask'
import { builtActions } from '../support/built'
import { callAction, postForm } from '../support/call-action'
import type { Principal } from '../support/principals'
import { firstDifference, toldBy } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'
import { asOwner } from '../support/table-states'
import { password } from '../support/world'

/** A door at which somebody could try addresses. `anew` makes room for the next try, where one is all they get. */
type Door = {
  door: string
  /** As a page without script sends it where the answer leads on: no page is drawn then, and less noise measured. */
  send: typeof callAction | typeof postForm
  action: string
  path: string
  who: Principal | { token: string }
  form: (email: string) => Record<string, string>
  anew?: () => Promise<unknown>
}

const least = 60
const most = 200
const bar = 5
/** So many times the page that an answer leads to is looked at as well. */
const ledOn = 10

for (const which of ['sign-in', 'sign-up', 'reset', 'invite']) {
  test(`${which} answers a known address like an unknown one, and as soon`, async ({ stage }) => {
    const door = (await doors(stage)).find((one) => one.door === which)
    if (!door) throw new Error(`There is no door called ${which}.`)
    const { known, unknown, differences } = await compare(stage, door)
    const later = median(known) - median(unknown)
    const isAlike = Math.abs(later) <= bar
    const id = `AU3-${which}`
    printFigure({
      id,
      value: differences.length,
      unit: `of ${known.length} answers differ`,
      bar: 0,
      ok: differences.length === 0,
    })
    printFigure({
      id: `${id}-ms`,
      value: later.toFixed(2),
      unit: `ms later for a known one (medians of ${known.length})`,
      bar,
      ok: isAlike,
    })
    expect(differences.slice(0, 3)).toEqual([])
  })
}

/**
 * Known and unknown by turns, each as often the first; at least 60 of each, and more, up to 200, as long as the machine
 * is too busy to tell two medians apart by less than a third of the bar. How far apart they are plays no part in when
 * to stop, only how widely each is spread.
 */
async function compare(stage: Stage, door: Door) {
  const members = membersOf(stage)
  const known: number[] = []
  const unknown: number[] = []
  const differences: string[] = []
  for (const email of ['warm@demo.example', 'up@demo.example']) await knock(stage, door, email, 0)
  for (let turn = 0; turn < most && (turn < least || error(known) + error(unknown) > bar / 3); turn++) {
    const member = members[turn % members.length] ?? ''
    const stranger = `${crypto.randomUUID().slice(0, member.indexOf('@'))}@demo.example`
    const pair = turn % 2 === 0 ? [member, stranger] : [stranger, member]
    const told: string[] = []
    for (const email of pair) {
      const knocked = await knock(stage, door, email, turn)
      told.push(knocked.told)
      ;(email === member ? known : unknown).push(knocked.tookMs)
    }
    const difference = firstDifference(told[0] ?? '', told[1] ?? '')
    if (difference) differences.push(difference)
  }
  return { known, unknown, differences }
}

async function knock(
  { as, origin }: Stage,
  { action, send, path, who, form, anew }: Door,
  email: string,
  turn: number,
) {
  await anew?.()
  const id = builtActions().find(({ name }) => name === action)?.id ?? ''
  const { headers, ...call } = send(id, form(email), origin)
  // From another household each time, so that what is counted per address of the network stays out of the way.
  const from = { 'x-forwarded-for': `198.18.${turn % 250}.${Math.floor(Math.random() * 250)}` }
  const answer = await as(who, { path, ...call, headers: { ...headers, ...from } })
  const names = [email, encodeURIComponent(email)]
  const leadsTo = turn < ledOn ? answer.headers.location : undefined
  const page = leadsTo && (await as(who, { path: leadsTo }))
  const told = [answer, ...(page ? [page] : [])].map((one) => toldBy(withoutKeys(one), names))
  return { told: told.join('\n'), tookMs: answer.tookMs }
}

/** Each answer has a key of its own for the next try, and the clock goes on between two of them. */
function withoutKeys(answer: Answer): Answer {
  const hide = (text: string) =>
    text
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
      .replaceAll(/\d{1,2}:\d\d(:\d\d)?/g, '…')
  const cookies = answer.headers['set-cookie']?.map(hide)
  const headers = cookies ? { ...answer.headers, 'set-cookie': cookies } : answer.headers
  return { ...answer, headers, body: hide(answer.body) }
}

const membersOf = ({ world: { staff, people } }: Stage): string[] => [
  ...staff.clinicians.map(({ email }) => email),
  people.otherPartner.email,
  people.exPartner.email,
]

async function doors({ world, ownerUrl }: Stage): Promise<Door[]> {
  const { provedSession } = await import('../../support/proved-session')
  const inviter = await provedSession(world.begun.partners[0].id, new Date())
  const { applicationId } = world.begun
  const anonymous = { who: 'anonymous' as const }
  // What a mailbox gets is limited; a known one is asked for more often here than one that was made up for a turn.
  const anew = () => asOwner(ownerUrl, (client) => client.query('DELETE FROM rate_limit'))
  return [
    {
      door: 'sign-in',
      send: callAction,
      action: 'app/(public)/sign-in/actions#enter',
      path: '/sign-in',
      ...anonymous,
      form: (email) => ({ email, password: 'not the password of anybody' }),
    },
    {
      door: 'sign-up',
      send: postForm,
      action: 'app/(public)/start/actions#askForAccount',
      path: '/start/account',
      ...anonymous,
      anew,
      form: (email) => ({ name: 'Somebody', email, password, zone: 'America/Denver', locale: 'en' }),
    },
    {
      door: 'reset',
      send: postForm,
      action: 'app/(public)/forgot/actions#askAgain',
      path: '/forgot',
      ...anonymous,
      anew,
      form: (email) => ({ email, locale: 'en' }),
    },
    {
      door: 'invite',
      send: postForm,
      action: 'app/(couple)/apply/actions#invite',
      path: '/apply/together/invite',
      who: { token: inviter },
      form: (email) => ({ applicationId, partnerName: 'Somebody', email, locale: 'en' }),
      anew: () =>
        asOwner(ownerUrl, (client) =>
          client.query('DELETE FROM partner_invitation WHERE application_id = $1', [applicationId]),
        ),
    },
  ]
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** How far the median of so many values is likely to be off, from their median absolute deviation. */
function error(values: number[]): number {
  const middle = median(values)
  const spread = 1.4826 * median(values.map((value) => Math.abs(value - middle)))
  return (1.2533 * spread) / Math.sqrt(values.length)
}
