import { describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { addToDraft } from '@/lib/use-cases/scheduling/add-to-draft'
import { agreeToTime } from '@/lib/use-cases/scheduling/agree-to-time'
import { moveInDraft } from '@/lib/use-cases/scheduling/move-in-draft'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { removeFromDraft } from '@/lib/use-cases/scheduling/remove-from-draft'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aWeekInDraft } from '../../support/a-week-in-draft'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { byCasey, draft, at, couples, items } = aWeekInDraft(asOwner, scene)

describe('the draft', () => {
  test('two editors: the second learns that the first was faster', async () => {
    expect(codesOf(await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 18) }))).toBe('done')
    expect(codesOf(await addToDraft(byCasey(), { ...draft(0), asked: couples(11, 18) }))).toEqual([
      'changed-by-someone-else',
    ])
    expect(await items()).toHaveLength(1)
  })

  test('sessions are added, moved and removed; what is gone is said so', async () => {
    await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 18) })
    const [item] = await items()
    const id = item?.id ?? ''
    expect(
      codesOf(await moveInDraft(byCasey(), { ...draft(1), item: id, to: at(11, 19), agreed: false })),
    ).toBe('done')
    expect((await items()).map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-02-12T02:00:00.000Z',
    ])
    expect(codesOf(await removeFromDraft(byCasey(), { ...draft(2), item: id }))).toBe('done')
    expect(codesOf(await removeFromDraft(byCasey(), { ...draft(3), item: id }))).toEqual([
      'draft-item-is-gone',
    ])
  })

  test('an hour that the clocks skip is refused at once', async () => {
    const skipped: Asked = { kind: 'couples', at: { ...at(10, 2), date: '2026-03-08' }, agreed: false }
    expect(codesOf(await addToDraft(byCasey(), { ...draft(0), asked: skipped }))).toEqual([
      'session-time-is-skipped',
    ])
  })

  test('a time outside theirs waits until they agreed', async () => {
    await addToDraft(byCasey(), { ...draft(0), asked: couples(10, 5) })
    expect(codesOf(await publishWeek(byCasey(), draft(1)))).toContain('outside-times-that-work')
    const [item] = await items()
    expect(codesOf(await agreeToTime(byCasey(), { ...draft(1), item: item?.id ?? '' }))).toBe('done')
    expect(codesOf(await publishWeek(byCasey(), draft(2)))).not.toContain('outside-times-that-work')
  })
})
