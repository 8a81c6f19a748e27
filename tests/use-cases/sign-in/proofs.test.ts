import { expect, test } from 'vitest'
import { lacking } from '@/lib/access/proofs'
import { actorBehind } from '@/lib/auth/current-actor'
import { MINUTE } from '@/lib/domain/time'
import { askForNewEmail } from '@/lib/use-cases/sign-in/ask-for-new-email'
import { printFigure } from '../../bench/figure'
import { aMember } from '../../support/at-the-door'
import { codes, noon } from '../../support/partners'
import { provedSession } from '../../support/proved-session'
import { withPassword } from '../../support/second-step'

const at = (ms: number) => new Date(noon.getTime() + ms)
type Area = 'ordinary' | 'private'

/** Seen in these areas at these moments, in turn; what is lacking for it at the last of them. */
async function lackingAfter(needed: 'private' | 'fresh', seen: [Area, number][]) {
  const token = await provedSession((await aMember('partner', 'Maya')).id, noon)
  let answer: ReturnType<typeof lacking> | 'signed out'
  for (const [area, ms] of seen) {
    const actor = await actorBehind(token, area, () => at(ms))
    answer = actor.kind === 'anonymous' ? 'signed out' : lacking(needed, actor, at(ms))
  }
  return answer
}

test('SS3: a proof is fresh for five minutes; a private area stays open five minutes after each step in it', async () => {
  const second = 1000
  const cells: [string, 'private' | 'fresh', [Area, number][], 'proof' | undefined][] = [
    ['fresh just before', 'fresh', [['ordinary', 5 * MINUTE - second]], undefined],
    ['fresh just after', 'fresh', [['ordinary', 5 * MINUTE + second]], 'proof'],
    ['the first entry just before', 'private', [['private', 5 * MINUTE - second]], undefined],
    ['the first entry just after', 'private', [['private', 5 * MINUTE + second]], 'proof'],
    [
      'one step, then just before',
      'private',
      [
        ['private', 4 * MINUTE],
        ['private', 9 * MINUTE - second],
      ],
      undefined,
    ],
    [
      'one step, then just after',
      'private',
      [
        ['private', 4 * MINUTE],
        ['private', 9 * MINUTE + second],
      ],
      'proof',
    ],
    [
      'a step elsewhere does not count',
      'private',
      [
        ['ordinary', 4 * MINUTE],
        ['private', 5 * MINUTE + second],
      ],
      'proof',
    ],
    [
      'steps inside do not make it fresh',
      'fresh',
      [
        ['private', 4 * MINUTE],
        ['private', 6 * MINUTE],
      ],
      'proof',
    ],
    [
      'once shut it stays shut',
      'private',
      [
        ['private', 5 * MINUTE + second],
        ['private', 6 * MINUTE],
        ['private', 7 * MINUTE],
      ],
      'proof',
    ],
  ]
  const wrong: string[] = []
  for (const [what, needed, seen, wanted] of cells) {
    const got = await lackingAfter(needed, seen)
    if (got !== wanted) wrong.push(`${what}: ${got}`)
  }
  printFigure({
    id: 'SS3-proofs',
    value: wrong.length,
    unit: `wrong-of-${cells.length}`,
    bar: 0,
    ok: wrong.length === 0,
  })
  expect(wrong).toEqual([])
})

test('between password and second factor there are ten minutes', async () => {
  const { id } = await aMember('clinician', 'Rae')
  const token = await provedSession(id, noon)
  expect((await actorBehind(token, 'ordinary', () => at(14 * MINUTE))).kind).toBe('clinician')
  const { openSession } = await import('@/lib/auth/open-session')
  const half = await openSession(id, noon)
  expect((await actorBehind(half, 'ordinary', () => at(10 * MINUTE - 1000))).kind).toBe('half')
  expect((await actorBehind(half, 'ordinary', () => at(10 * MINUTE + 1000))).kind).toBe('anonymous')
})

test('what needs a fresh proof is refused without one, and without a second factor', async () => {
  const { id } = await aMember('partner', 'Maya')
  const email = { email: 'somewhere@example.org' }
  expect(await codes(askForNewEmail(await withPassword(id, noon), email))).toEqual(['second-factor-first'])
  const token = await provedSession(id, noon)
  const caller = async (ms: number) => ({
    actor: await actorBehind(token, 'ordinary', () => at(ms)),
    clock: () => at(ms),
  })
  expect(await codes(askForNewEmail(await caller(5 * MINUTE), email))).toEqual(['prove-it-is-you'])
  expect(await codes(askForNewEmail(await caller(MINUTE), email))).toEqual([])
})
