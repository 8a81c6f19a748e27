import { NotFound } from '@/lib/access/authorize'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { applyTogether, type DemoPair } from '../../../prisma/demo/apply-together'
import { as, must } from '../../../prisma/demo/callers'
import { onCall } from '../../../prisma/demo/put-on-duty'
import { reviewCouple } from '../../../prisma/demo/review-couples'
import { sign } from '../../../prisma/demo/sign-papers'
import { printFigure } from '../../bench/figure'
import type { PrivateAct } from '../../support/private-states'
import { provedSession } from '../../support/proved-session'
import { askAll } from '../support/ask'
import { actingNow, privateActs } from '../support/private-acts'
import { firstDifference, toldBy } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'
import { password, type World } from '../support/world'
import { declaredPages } from './declared/pages'

type Told = { path: string; told: string }
type Tally = { asked: number; differ: string[]; did: Set<string> }

/**
 * The promise of the-other-never-learns.test.ts, once more as bytes of pages: whatever one does in private, the other
 * is answered the same on every page a partner can open. While they apply, once they have sent and wait for a decision,
 * and in the program.
 */
test('no page of the other changes with what one does in private', async ({ stage }) => {
  const tally: Tally = { asked: 0, differ: [], did: new Set() }
  const { world } = stage
  const applying = await applyTogether(32, new Date(), password, 'complete')
  await compare(stage, applying, privateActs(applying.partners[1]), tally)
  const [first] = applying.partners
  const { applicationId } = applying
  const { coupleId } = await must(submitApplication(as('partner', first, new Date()), { applicationId }))
  await compare(stage, applying, holds(applying, coupleId, world), tally)
  const [, acting] = world.others.pair.partners
  const once = ['thinks of dying', 'tells everything, and finishes', 'declines a consent']
  const again = privateActs(acting).filter(({ name }) => !once.includes(name))
  await compare(stage, world.others.pair, again, tally)
  await sign(acting, new Date(), { kind: 'care-and-payment', about: '' })

  const { asked, differ, did } = tally
  printFigure({
    id: 'PT2-http',
    value: differ.length,
    unit: `of ${asked} pages differ`,
    bar: 0,
    ok: differ.length === 0,
  })
  expect(differ).toEqual([])
  expect(privateActs(acting).filter(({ name }) => !did.has(name))).toEqual([])
})

/** Adds the pages of the first partner that changed with an act of the second. */
async function compare(stage: Stage, pair: DemoPair, acts: PrivateAct[], tally: Tally): Promise<void> {
  const [reader, acting] = pair.partners
  const token = await provedSession(reader.id, new Date())
  const before = await everyPage(stage, token)
  expect(before.filter(({ told }) => told.startsWith('200')).length).toBeGreaterThan(15)
  for (const { name, act } of acts) {
    if (await isDone(act(actingNow(acting)))) tally.did.add(name)
    for (const [place, { path, told }] of (await everyPage(stage, token)).entries()) {
      tally.asked++
      const difference = firstDifference(before[place]?.told ?? '', told)
      if (difference) tally.differ.push(`${path}, when the other ${name}: ${difference}`)
    }
  }
}

/** Some of it can be done only while they apply, some only later. */
async function isDone(act: Promise<unknown>): Promise<boolean> {
  try {
    const outcome = await act
    return !(outcome instanceof Object && 'ok' in outcome) || outcome.ok === true
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}

/** Every page that is not the same for everybody, as this partner is answered. */
function everyPage({ as: asked, world }: Stage, token: string): Promise<Told[]> {
  const theirs = { ...world, ours: world.others }
  const paths = Object.values(declaredPages)
    .filter(({ says }) => says.anonymous !== 'shown' && says.anonymous !== 'not-there')
    .filter(({ says }) => says.partner !== 'not-there' || says.unrelatedPartner !== 'not-there')
    .map(({ at }) => at(theirs))
  return askAll(paths, async (path) => ({
    path,
    told: withoutKeys(toldBy(await asked({ token }, { path, headers: inOnePiece }), [])),
  }))
}

/** To a browser that reads no stream a page is sent whole, so that slow and fast answers come in the same order. */
const inOnePiece = { 'user-agent': 'Bingbot' }

/** Each form has a key of its own, and of one's own devices it is said when they were last seen. */
const withoutKeys = (told: string) =>
  told.replaceAll(/(name="idempotencyKey" value=")[^"]*/g, '$1').replaceAll(/Last seen [^<"]*/g, '…')

/** What a clinician does about them without acting openly, and an answer that calls one once more. */
function holds({ partners }: DemoPair, couple: string, { staff }: World): PrivateAct[] {
  const [reviewer] = onCall(staff)
  const [yes] = privateActs(partners[1])
  const met = { couple, partners, decision: 'individual-only' as const }
  const held = {
    name: 'is met, and joint work is held back',
    act: () => reviewCouple(reviewer, met, new Date()),
  }
  return yes ? [held, yes] : [held]
}
