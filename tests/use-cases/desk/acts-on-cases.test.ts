import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { takeBackCase } from '@/lib/data/case-passes'
import { inTransaction } from '@/lib/data/transaction'
import { actForm } from '@/lib/forms/desk'
import { actOnCases } from '@/lib/use-cases/desk/act-on-cases'
import { passOnCase } from '@/lib/use-cases/desk/pass-on-case'
import { putAside, takeUpAgain } from '@/lib/use-cases/desk/put-aside'
import { tagCase, untagCase } from '@/lib/use-cases/desk/tag-case'
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

  test('what is refused for all of them for one reason is refused once, and nothing is told as done', async () => {
    const past = { coupleIds: couples, act: 'snooze' as const, until: '2026-01-01', waitingOn: null }
    const acts = () => asOwner('SELECT id FROM desk_act WHERE couples = $1', [[]])
    const before = (await acts()).length
    expect(codesOf(await actOnCases(as(casey), past))).toEqual(['day-must-be-ahead'])
    expect(await acts()).toHaveLength(before)
    const list = { view: 'next', list: [], sort: 'due', couples, act: 'snooze' }
    const read = actForm.safeParse({ ...list, until: '2020-01-01' })
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['until'], 'Choose a day after today, within a year.'],
    ])
    expect(actForm.safeParse({ ...list, until: '2099-01-01' }).success).toBe(true)
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

  test('a couple that is a colleague’s by now is told in its row; what was done for the others can be undone', async () => {
    const [one = '', gone = '', other = ''] = couples
    made(await passOnCase(as(casey), { coupleId: gone, coordinatorId: devon }))
    const asked = { coupleIds: couples, act: 'tag' as const, tag: 'call back' }
    const { actId } = made(await actOnCases(as(casey), asked))
    const [act] = await asOwner('SELECT couples, refused FROM desk_act WHERE id = $1', [actId])
    expect(act?.couples).toEqual([one, other])
    expect(act?.refused).toMatchObject([{ couple: gone, sentence: /no longer yours/ }])
    made(await undoAct(as(casey), { actId }))
    expect(await inView(casey, 'next', testNow, ['call back'])).toEqual([])
  })

  test('undoing leaves alone what was set aside or tagged anew since', async () => {
    const snooze = { coupleIds: [first()], act: 'snooze' as const, until: '2026-02-10', waitingOn: null }
    const aside = made(await actOnCases(as(casey), snooze))
    made(
      await putAside(as(casey, later(1000)), { coupleId: first(), until: '2026-02-20', waitingOn: 'payer' }),
    )
    expect(codesOf(await undoAct(as(casey, later(2000)), aside))).toEqual(['undo-is-over'])
    expect(await inView(casey, 'payer', later(2000))).toEqual([first()])

    const word = { coupleId: first(), tag: 'anew' }
    const tagged = made(await actOnCases(as(casey), { coupleIds: [first()], act: 'tag', tag: 'anew' }))
    made(await untagCase(as(casey, later(1000)), word))
    made(await tagCase(as(casey, later(2000)), word))
    expect(codesOf(await undoAct(as(casey, later(3000)), tagged))).toEqual(['undo-is-over'])
    expect(await asOwner('SELECT tag FROM case_tag WHERE couple_id = $1', [first()])).toEqual([
      { tag: 'anew' },
    ])
  })

  test('couples none of which is one’s own are not there', async () => {
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

  test('is noted by the database alone, and by its own clock', async () => {
    made(await passOnCase(as(casey), { coupleId: first(), coordinatorId: devon }))
    const back = () =>
      inTransaction({ role: 'coordinator', personId: casey }, (tx) => takeBackCase(tx, first()))
    await asOwner(
      `UPDATE case_pass SET passed_at = now() - interval '10 minutes 1 second' WHERE couple_id = $1`,
      [first()],
    )
    expect(await back()).toBe(false)
    const mine = couples[1] ?? ''
    const byHand = { coupleId: mine, fromId: casey, toId: devon, passedAt: testNow }
    await expect(
      inTransaction({ role: 'coordinator', personId: casey }, (tx) =>
        tx.casePass.createMany({ data: [byHand] }),
      ),
    ).rejects.toThrow(/permission denied/)
    await asOwner(`UPDATE case_pass SET passed_at = now() WHERE couple_id = $1`, [first()])
    expect(await back()).toBe(true)
  })

  test('goes to a working coordinator who does not have it yet', async () => {
    const given = (coordinatorId: string) => passOnCase(as(casey), { coupleId: first(), coordinatorId })
    const director = await aStaffMember(asOwner, 'director', 'Dara')
    expect(codesOf(await given(director))).toEqual(['not-a-working-coordinator'])
    expect(codesOf(await given(casey))).toEqual(['case-is-theirs-already'])
  })
})
