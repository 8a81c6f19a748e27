import { type SharedItem, sharedItems } from '@/lib/domain/consent/kinds'
import { answerInPrivate, sheets } from '../../../prisma/demo/answer-in-private'
import type { DemoPartner } from '../../../prisma/demo/apply-together'
import { sign } from '../../../prisma/demo/sign-papers'
import { printFigure } from '../../bench/figure'
import { builtActions } from '../support/built'
import { callAction } from '../support/call-action'
import type { Principal } from '../support/principals'
import { wordsOf } from '../support/same-answer'
import { expect, type Stage, test } from '../support/stage'

/** What the page of the other says of each item while it is shared. */
const marks: Record<SharedItem, string> = {
  times: 'own appointments',
  goals: 'Goals, in',
  'check-ins': 'Check-in results',
}

/** One who shares and stops, in a browser of their own, and who reads it. */
type Sharing = { partner: DemoPartner; token: string; reader: Principal }
const stopsOfEach = 51

test('what one stops sharing is gone from the very next page of the other', async ({ stage }) => {
  const { provedSession } = await import('../../support/proved-session')
  const { ours, others } = stage.world
  const [one, two] = [ours.pair.partners[1], others.pair.partners[1]]
  // The one of our couple has told everything already.
  await answerInPrivate(two, new Date(), sheets.light, { goals: { words: 'A quiet evening' } })
  const sharing: Sharing[] = [
    { partner: one, token: await provedSession(one.id, new Date()), reader: 'partner' },
    { partner: two, token: await provedSession(two.id, new Date()), reader: 'unrelatedPartner' },
  ]
  const wrong = (await Promise.all(sharing.map((one) => shareAndStop(stage, one)))).flat()
  const unit = `of ${stopsOfEach * sharing.length} stops were not seen at the next request`
  printFigure({ id: 'CONSENT-http', value: wrong.length, unit, bar: 0, ok: wrong.length === 0 })
  expect(wrong).toEqual([])
})

async function shareAndStop(stage: Stage, sharing: Sharing): Promise<string[]> {
  const wrong: string[] = []
  let stopped = 0
  while (stopped < stopsOfEach) {
    for (const about of sharedItems) await sign(sharing.partner, new Date(), { kind: 'to-partner', about })
    const standing = new Set<SharedItem>(sharedItems)
    wrong.push(...(await differs(stage, sharing, standing)))
    for (const about of sharedItems) {
      await stop(stage, sharing, about)
      standing.delete(about)
      stopped++
      wrong.push(...(await differs(stage, sharing, standing)))
    }
  }
  return wrong
}

/** Items that the page of the other shows although they are not shared, or does not show although they are. */
async function differs({ as }: Stage, { reader }: Sharing, standing: ReadonlySet<string>): Promise<string[]> {
  const words = wordsOf((await as(reader, { path: '/privacy/from-partner' })).body)
  return sharedItems.flatMap((about) => {
    const shows = words.includes(marks[about])
    return shows === standing.has(about) ? [] : [`${about} ${shows ? 'still stands' : 'is missing'}`]
  })
}

/** Pressed as with script. */
async function stop({ as, origin }: Stage, { token }: Sharing, about: SharedItem): Promise<void> {
  const id = builtActions().find(({ name }) => name === 'app/(couple)/privacy/actions#stop')?.id ?? ''
  const form = { kind: 'to-partner', about }
  await as({ token }, { path: '/privacy', ...callAction(id, form, origin) })
}
