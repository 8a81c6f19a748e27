import { printFigure } from '../../bench/figure'
import { askAll } from '../support/ask'
import { builtActions } from '../support/built'
import { callAction } from '../support/call-action'
import type { Principal } from '../support/principals'
import { firstDifference, toldBy, wordsOf } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'
import type { Couple } from '../support/world'
import { declaredActions } from './declared/actions'
import { notTheirs, pagesAbout } from './declared/not-theirs'
import { declaredPages } from './declared/pages'

test('what is not theirs is answered like what is not there', async ({ stage }) => {
  const wrong = [...(await comparePages(stage)), ...(await compareActions(stage))]
  const told = wrong.filter((one) => one !== undefined)
  printFigure({
    id: 'AZ2',
    value: told.length,
    unit: `of ${wrong.length} denied answers differ from a missing one`,
    bar: 0,
    ok: told.length === 0,
  })
  expect(told).toEqual([])
})

test('what is theirs is shown, or the comparison would prove nothing', async ({ stage: { as, world } }) => {
  const { ours, people } = world
  const shown: [Principal, string][] = [
    ['partner', `/sessions/${ours.ownSessions[0]}`],
    ['otherPartner', `/sessions/${ours.ownSessions[1]}`],
    ['partner', `/sessions/${ours.jointSession}`],
    ['clinician', `/calendar/sessions/${ours.jointSession}`],
    ['admin', `/staff/${people.clinician.id}`],
    ...pagesAbout.couple(ours.id, linksOf(ours)).map((path) => ['coordinator', path] as [Principal, string]),
  ]
  for (const [who, path] of shown)
    expect([who, path, (await as(who, { path })).status]).toEqual([who, path, 200])
})

const linksOf = ({ coverage, assignment }: Couple) => ({ reply: coverage.reply, assignment })

/** One that never was, and one that cannot be. */
const missing = () => [crypto.randomUUID(), 'no-such-identifier']

async function comparePages({ as, world }: Stage): Promise<(string | undefined)[]> {
  const asked = notTheirs(world).flatMap((one) =>
    missing().flatMap((instead) => {
      const denied = pagesAbout[one.thing](one.id, linksOf(one.couple))
      const absent = pagesAbout[one.thing](instead, linksOf(one.couple))
      return denied.map((path, place) => ({ one, path, other: absent[place] ?? '', instead }))
    }),
  )
  return askAll(asked, async ({ one: { who, id, why }, path, other, instead }) => {
    const [denied, absent] = [await as(who, { path }), await as(who, { path: other })]
    const difference = firstDifference(toldBy(denied, [id]), toldBy(absent, [instead]))
    const problem = denied.status === 404 ? difference : `${denied.status}`
    return problem && `${who} asks for ${path} (${why}): ${problem}`
  })
}

/** Of a kind that may press such a button, about somebody else: what each of them is told, byte for byte. */
async function compareActions({ as, world, origin }: Stage): Promise<(string | undefined)[]> {
  const kinds: [Principal, Principal][] = [
    ['partner', 'unrelatedPartner'],
    ['partner', 'exPartner'],
    ['coordinator', 'otherCoordinator'],
    ['clinician', 'otherClinician'],
  ]
  const asked = builtActions().flatMap((action) => {
    const declared = declaredActions[action.name]
    return kinds
      .filter(([may, not]) => declared?.may.includes(may) && !declared.may.includes(not))
      .map(([, who]) => ({ action, who, form: declared?.form(world) ?? {} }))
  })
  return askAll(asked, async ({ action: { id, name, page }, who, form }) => {
    const path = declaredPages[page]?.at(world) ?? page
    const instead: Record<string, string> = {}
    const elsewhere = Object.fromEntries(
      Object.entries(form).map(([field, value]) => [field, isId(value) ? anotherId(instead, value) : value]),
    )
    const denied = await as(who, { path, ...callAction(id, form, origin) })
    const otherPath = Object.entries(instead).reduce((at, [is, other]) => at.replaceAll(is, other), path)
    const absent = await as(who, { path: otherPath, ...callAction(id, elsewhere, origin) })
    const difference = firstDifference(
      toldBy(denied, Object.keys(instead)),
      toldBy(absent, Object.values(instead)),
    )
    const problem = denied.status === 404 ? difference : `${denied.status}`
    return problem && `${who} presses ${name}: ${problem}`
  })
}

const isId = (value: string | string[]): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
const anotherId = (instead: Record<string, string>, id: string) => {
  instead[id] ??= crypto.randomUUID()
  return instead[id]
}

test('no page that is not there tells of its section, and partners find the way out on each', async ({
  stage,
}) => {
  const { as, world } = stage
  const asked: [Principal, string][] = [
    ...[
      '/desk',
      '/calendar',
      '/staff',
      '/director',
      `/sessions/${world.others.jointSession}`,
      '/no-such-page',
    ].map((path): [Principal, string] => ['partner', path]),
    ...['/home', `/desk/${world.others.id}`, '/no-such-page'].map((path): [Principal, string] => [
      'coordinator',
      path,
    ]),
  ]
  for (const [who, path] of asked) {
    const { status, body } = await as(who, { path })
    const titles = [...body.matchAll(/<title>([^<]*)</g)].map(([, title]) => title)
    expect([who, path, status, titles]).toEqual([who, path, 404, ['This page is not here – Alongside']])
    if (who === 'partner') expect([path, body.includes('Leave this site')]).toEqual([path, true])
  }
})

test('staff who serve nobody find nobody', async ({ stage: { as, world } }) => {
  const denied = notTheirs(world).filter(({ who }) => who === 'otherCoordinator' || who === 'otherClinician')
  const paths = denied.flatMap((one) =>
    pagesAbout[one.thing](one.id, linksOf(one.couple)).map((path) => ({ ...one, path })),
  )
  const answers = await askAll(paths, ({ who, path }) => as(who, { path }))
  const open = answers.filter(({ status }) => status !== 404).length

  const found: string[] = []
  for (const { who, path, says } of emptyLists) {
    const { status, body } = await as(who, { path })
    expect([path, status, wordsOf(body)]).toEqual([path, 200, expect.stringContaining(says)])
    found.push(
      ...marksOf(world)
        .filter((mark) => body.includes(mark))
        .map((mark) => `${mark} at ${path}`),
    )
  }
  const { body: theirs } = await as('coordinator', { path: '/desk?view=program' })
  expect(theirs).toContain(world.ours.id)

  const leaks = open + found.length
  const unit = `of ${paths.length} pages and ${emptyLists.length} lists showed something`
  printFigure({ id: 'AZ3', value: leaks, unit, bar: 0, ok: leaks === 0 })
  expect(found).toEqual([])
  expect(open).toBe(0)
})

const emptyLists: { who: Principal; path: string; says: string }[] = [
  ...[
    ['next', 'Nothing waits for you.'],
    ['verify', 'No benefits wait to be verified.'],
    ['enroll', 'No couple is ready to enroll.'],
    ['care-team', 'No couple waits for a care team.'],
    ['schedule', 'No couple waits for a week.'],
    ['program', 'No couple is in the program yet.'],
    ['snoozed', 'No couple is set aside.'],
    ['waitlist', 'No couple is on the waitlist.'],
    ['closed', 'No application was closed.'],
  ].map(([view, says = '']) => ({ who: 'otherCoordinator' as const, path: `/desk?view=${view}`, says })),
  { who: 'otherCoordinator', path: '/desk/calendar', says: '0 sessions of your 0 couples' },
  { who: 'otherClinician', path: '/caseload', says: '0 couples' },
  { who: 'otherClinician', path: '/calendar', says: 'Nothing is planned in this week' },
]

/** What would betray one of the couples: ids, what is said on the phone, family names. */
const marksOf = ({ ours, others, parted }: Stage['world']) =>
  [ours, others, parted].flatMap(({ id, reference, jointSession, ownSessions, pair }) => [
    ...[id, reference, jointSession, ...ownSessions],
    ...pair.partners.flatMap((partner) => [partner.id, partner.name, partner.memberId]),
  ])
