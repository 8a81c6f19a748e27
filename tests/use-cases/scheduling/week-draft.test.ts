import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { addToDraft } from '@/lib/use-cases/scheduling/add-to-draft'
import { agreeToTime } from '@/lib/use-cases/scheduling/agree-to-time'
import { moveInDraft } from '@/lib/use-cases/scheduling/move-in-draft'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { removeFromDraft } from '@/lib/use-cases/scheduling/remove-from-draft'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testWeek,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
let pair: TestCouple
const who: Record<string, string> = {}

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  who.rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'] })
  who.osei = await aClinician(asOwner, 'Osei', { disciplines: ['individual_therapist'] })
  who.vega = await aClinician(asOwner, 'Vega', { disciplines: ['individual_therapist'] })
  who.lead = await aClinician(asOwner, 'Lead', { disciplines: ['counselor'] })
})

beforeEach(async () => {
  await asOwner('TRUNCATE seat, session, week_draft, outbox_message CASCADE')
  pair = await aCouple()
})

async function aCouple(): Promise<TestCouple> {
  const couple = await anEnrolledCouple(asOwner, { coordinator: casey })
  await aCareTeam(asOwner, couple, { couples: who.rae ?? '', first: who.osei ?? '', second: who.vega ?? '' })
  return couple
}

const draft = (version: number) => ({ couple: pair.couple, week: testWeek, version })
const byCasey = () => callerOf('coordinator', casey)
const at = (day: number, hour: number) => ({
  date: `2026-02-${day}`,
  minute: hour * 60,
  zone: 'America/Denver',
  minutes: 60,
})
const couples = (day: number, hour: number): Asked => ({ kind: 'couples', at: at(day, hour), agreed: false })
const codesOf = (answer: Awaited<ReturnType<typeof publishWeek | typeof addToDraft>>) =>
  answer.ok ? 'done' : answer.refusals.map(({ code }) => code)
const items = async () =>
  ((await asOwner('SELECT items FROM week_draft'))[0]?.items ?? []) as { id: string; start: number }[]

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
