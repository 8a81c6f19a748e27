import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { actOnCases } from '@/lib/use-cases/desk/act-on-cases'
import { passOnCase } from '@/lib/use-cases/desk/pass-on-case'
import { putAside, takeUpAgain } from '@/lib/use-cases/desk/put-aside'
import { undoAct } from '@/lib/use-cases/desk/undo-act'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { codesOf, made } from '../../support/a-desk'
import { anEnrolledCouple, aStaffMember, callerOf, testNow } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
let devon: string
let couples: string[]
const hours = 3_600_000
const later = (ms: number) => new Date(testNow.getTime() + ms)
const as = (who: string, at = testNow) => callerOf('coordinator', who, at)
const inView = async (who: string, view: 'next' | 'snoozed' | 'payer', at = testNow, tags: string[] = []) =>
  (await deskQueue(as(who, at), { view, tags })).rows.map(({ coupleId }) => coupleId)

beforeEach(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  const names: [string, string][] = [
    ['Ana', 'Ben'],
    ['Cleo', 'Dan'],
    ['Eve', 'Finn'],
  ]
  couples = []
  for (const pair of names)
    couples.push(
      (await anEnrolledCouple(asOwner, { coordinator: casey, names: pair, enrolled: false })).couple,
    )
})

const first = () => couples[0] ?? ''

describe('set aside until a day', () => {
  test('it leaves the working lists and comes back by itself on the morning of that day', async () => {
    made(await putAside(as(casey), { coupleId: first(), until: '2026-02-04', waitingOn: 'payer' }))
    expect(await inView(casey, 'next')).not.toContain(first())
    expect(await inView(casey, 'payer')).toEqual([first()])
    const [row] = (await deskQueue(as(casey), { view: 'snoozed' })).rows
    expect(row?.aside).toBe('back Feb 4, 2026, waiting on the payer')
    expect(await inView(casey, 'snoozed', later(24 * hours))).toEqual([first()])
    // Midnight in Denver is 7:00 in UTC.
    expect(await inView(casey, 'next', new Date('2026-02-04T07:00:00Z'))).toContain(first())
  })

  test('a day that is not ahead is refused, and a couple can be taken up again', async () => {
    for (const until of ['2026-02-02', '2026-01-01', '2028-01-01'])
      expect(codesOf(await putAside(as(casey), { coupleId: first(), until, waitingOn: null }))).toEqual([
        'day-must-be-ahead',
      ])
    expect(codesOf(await takeUpAgain(as(casey), { coupleId: first() }))).toEqual(['not-put-aside'])
    made(await putAside(as(casey), { coupleId: first(), until: '2026-02-10', waitingOn: null }))
    made(await takeUpAgain(as(casey), { coupleId: first() }))
    expect(await inView(casey, 'next')).toContain(first())
  })
})

describe('acts on several couples', () => {
  test('what is refused for one is done for the others, and each is named', async () => {
    await actOnCases(as(casey), { coupleIds: [first()], act: 'tag', tag: 'call back' })
    const { actId } = made(await actOnCases(as(casey), { coupleIds: couples, act: 'tag', tag: 'call back' }))
    const [act] = await asOwner('SELECT couples, refused FROM desk_act WHERE id = $1', [actId])
    expect(act?.couples).toEqual(couples.slice(1))
    expect(act?.refused).toEqual([{ couple: first(), sentence: 'The tag “call back” is there already.' }])
    expect((await inView(casey, 'next', testNow, ['call back'])).sort()).toEqual([...couples].sort())
    expect(await inView(casey, 'next', testNow, ['call back', 'other'])).toEqual([])
  })

  test('all of it can be undone for ten minutes, once', async () => {
    const until = '2026-02-10'
    const asked = { coupleIds: couples, act: 'snooze' as const, until, waitingOn: null }
    const { actId } = made(await actOnCases(as(casey), asked))
    expect(await inView(casey, 'next')).toEqual([])
    expect(codesOf(await undoAct(as(casey, later(hours / 6)), { actId }))).toEqual(['undo-is-over'])
    made(await undoAct(as(casey, later(hours / 6 - 1)), { actId }))
    expect(await inView(casey, 'next')).toHaveLength(3)
    expect(codesOf(await undoAct(as(casey), { actId }))).toEqual(['undo-is-over'])
  })

  test('a couple that is not one’s own is not there, and stops everything', async () => {
    const asked = { coupleIds: couples, act: 'tag' as const, tag: 'mine' }
    await expect(actOnCases(as(devon), asked)).rejects.toThrow(NotFound)
    await expect(actOnCases(as(casey), { ...asked, coupleIds: [] })).rejects.toThrow(NotFound)
    const { actId } = made(await actOnCases(as(casey), asked))
    await expect(undoAct(as(devon), { actId })).rejects.toThrow(NotFound)
  })
})

describe('a case given to a colleague', () => {
  test('is theirs alone, and comes back only while it is still there', async () => {
    const asked = { coupleIds: [first()], act: 'pass-on' as const, coordinatorId: devon }
    const { actId } = made(await actOnCases(as(casey), asked))
    expect(await inView(devon, 'next')).toEqual([first()])
    expect(await inView(casey, 'next')).not.toContain(first())
    await expect(passOnCase(as(casey), { coupleId: first(), coordinatorId: devon })).rejects.toThrow(NotFound)
    made(await undoAct(as(casey), { actId }))
    expect(await inView(casey, 'next')).toContain(first())
    expect(await inView(devon, 'next')).toEqual([])
  })

  test('cannot be taken back once it went on, or after ten minutes', async () => {
    const lee = await aStaffMember(asOwner, 'coordinator', 'Lee')
    const asked = { coupleIds: [first()], act: 'pass-on' as const, coordinatorId: devon }
    const { actId } = made(await actOnCases(as(casey), asked))
    made(await passOnCase(as(devon, later(1000)), { coupleId: first(), coordinatorId: lee }))
    expect(codesOf(await undoAct(as(casey, later(2000)), { actId }))).toEqual(['undo-is-over'])
    expect(await inView(lee, 'next')).toEqual([first()])
  })

  test('goes to a working coordinator who does not have it yet', async () => {
    const given = (coordinatorId: string) => passOnCase(as(casey), { coupleId: first(), coordinatorId })
    const director = await aStaffMember(asOwner, 'director', 'Dara')
    expect(codesOf(await given(director))).toEqual(['not-a-working-coordinator'])
    expect(codesOf(await given(casey))).toEqual(['case-is-theirs-already'])
  })
})
