import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { sentence } from '@/lib/domain/refusals'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import {
  aDesk,
  callerFor,
  codesOf,
  importing,
  made,
  mayasReply,
  replyText,
  samsReply,
} from '../../support/a-desk'
import { aPerson, type SentCouple } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let couple: SentCouple
let caller: Caller

beforeAll(async () => {
  ;({ couple, caller } = await aDesk(database))
})

const factsOf = (coverageId = couple.partners[0]?.coverageId) =>
  database.asOwner(
    'SELECT key, value, segment_position AS at, segment_text AS text, withdrawn_at FROM benefit_fact WHERE coverage_id = $1',
    [coverageId],
  )
const repliesOf = (coverageId = couple.partners[0]?.coverageId) =>
  database.asOwner('SELECT id, text FROM eligibility_reply WHERE coverage_id = $1', [coverageId])

describe('a reply that is not one is refused with its reason, and nothing is kept', () => {
  const whole = replyText(mayasReply)
  const cases: [string, string, RegExp][] = [
    ['empty', '', /file is empty/],
    ['only spaces', ' \n\t', /file is empty/],
    ['a picture of a card', '%PDF-1.7 …', /not an X12 file/],
    ['a question', whole.replace('ST*271', 'ST*270'), /is a 270, the question/],
    ['a claim', whole.replace('ST*271', 'ST*837'), /is a 837, a claim/],
    ['cut off', whole.slice(0, 600), /cut off.*last whole segment is number \d+/],
    ['cut inside its head', whole.slice(0, 60), /ISA/],
    ['endless', endless(whole), /more than 1500 different things/],
    ['endless many times over', endless(whole, 6000), /^At segment \d+ .* than any plan comes to/],
    ['5 MB', whole + ' '.repeat(5_000_000), /must be smaller than 5 MB/],
  ]
  test.each(cases)('%s', async (_, text, why) => {
    const outcome = await importReply(caller, importing(couple, text))
    expect(codesOf(outcome)).toEqual(['reply-not-readable'])
    expect(!outcome.ok && outcome.refusals.map((one) => sentence(one)).join()).toMatch(why)
    expect(await repliesOf()).toEqual([])
  })
})

/** A thousand benefits or more, each for the same few service types some hundred times. */
function endless(whole: string, many = 1000): string {
  const codes = Array.from({ length: 120 }, (_, at) => ['30', 'MH', 'AI', '98'][at % 4]).join('^')
  const lines = Array.from({ length: many }, (_, at) => `EB*B*IND*${codes}***27*${at + 1}~`).join('\n')
  return whole.replace('SE*', `${lines}\nSE*`)
}

describe('a reply about someone else', () => {
  test('is refused with what differs', async () => {
    const outcome = await importReply(caller, importing(couple, replyText(samsReply)))
    expect(codesOf(outcome)).toEqual(['reply-of-a-stranger'])
    expect(!outcome.ok && outcome.refusals.map((one) => sentence(one)).join()).toMatch(
      /somebody else than Maya.*date of birth in the reply is Nov 30, 1986; the application says Apr 12, 1988/,
    )
    expect(await factsOf()).toEqual([])
  })

  test('of the other partner is not taken for this one, whoever vouches for it', async () => {
    const outcome = await importReply(caller, importing(couple, replyText(samsReply), { vouched: true }))
    expect(codesOf(outcome)).toEqual(['reply-of-a-stranger'])
    expect(await factsOf()).toEqual([])
  })

  test('is imported when the coordinator vouches for it, and the record says so', async () => {
    const desk = await aDesk(database)
    const text = replyText({
      ...mayasReply,
      subscriber: { ...mayasReply.subscriber, dateOfBirth: '1988-12-04' },
    })
    expect(codesOf(await importReply(desk.caller, importing(desk.couple, text)))).toEqual([
      'reply-about-someone-else',
    ])
    const { replyId } = made(await importReply(desk.caller, importing(desk.couple, text, { vouched: true })))
    const [event] = await database.asOwner(`SELECT facts FROM audit_event WHERE facts->>'reply' = $1`, [
      replyId,
    ])
    expect(event).toMatchObject({ facts: { vouched: true } })
  })
})

describe('a reply about this partner', () => {
  test('becomes facts that name their segment; the text is kept whole', async () => {
    const text = replyText(mayasReply)
    const { facts } = made(await importReply(caller, importing(couple, text)))
    const rows = await factsOf()
    expect(new Set(rows.map(({ key, value, at }) => JSON.stringify([key, value, at]))).size).toBe(facts)
    expect(rows).toContainEqual(
      expect.objectContaining({
        key: 'deductible-remaining',
        value: 30_000,
        text: 'EB*C*IND*30***29*300*****Y',
      }),
    )
    expect(rows.every(({ at, text }) => Number(at) > 0 && text !== '')).toBe(true)
    expect((await repliesOf())[0]?.text).toBe(text)
  })

  test('the same file again changes nothing and leads to where it is', async () => {
    const before = await factsOf()
    const again = made(await importReply(caller, importing(couple, replyText(mayasReply))))
    expect(again).toMatchObject({ facts: 0, already: true })
    expect(await factsOf()).toEqual(before)
    expect(await repliesOf()).toHaveLength(1)
  })

  test('a later reply replaces what it says again, and only that', async () => {
    const later = { ...mayasReply, amounts: { deductible: { total: 150_000, remaining: 0 } }, trace: 'A102' }
    made(await importReply(caller, importing(couple, replyText(later))))
    const live = (await factsOf()).filter(({ withdrawn_at }) => withdrawn_at === null)
    expect(live.filter(({ key }) => key === 'deductible-remaining').map(({ value }) => value)).toEqual([0])
    expect(live.map(({ key }) => key)).toContain('copay')
  })

  test('other delimiters, a byte order mark and padding with NUL are read all the same', async () => {
    const desk = await aDesk(database)
    const other = replyText(mayasReply).replaceAll('~\n', '\u001d').replaceAll('*', '|')
    const { facts } = made(await importReply(desk.caller, importing(desk.couple, `\ufeff${other}\0\0`)))
    expect(facts).toBeGreaterThan(8)
  })

  test('a double click is one import and two equal answers', async () => {
    const desk = await aDesk(database)
    const keyed = { ...desk.caller, idempotencyKey: 'one press' }
    const input = importing(desk.couple, replyText(mayasReply))
    const [one, other] = await Promise.all([importReply(keyed, input), importReply(keyed, input)])
    expect(made(one)).toEqual(made(other))
    expect(await repliesOf(input.coverageId)).toHaveLength(1)
  })

  test('a payer that only says why it did not answer is kept, with no facts', async () => {
    const desk = await aDesk(database)
    const text = replyText({ ...mayasReply, rejection: '42' })
    expect(made(await importReply(desk.caller, importing(desk.couple, text))).facts).toBe(0)
    const [reply] = await database.asOwner('SELECT reading FROM eligibility_reply WHERE coverage_id = $1', [
      desk.couple.partners[0]?.coverageId,
    ])
    expect(JSON.stringify(reply)).toMatch(/rejections.*AAA/)
  })
})

describe('who may', () => {
  test('a coordinator without the case, and the partner, find nothing there', async () => {
    const other = await aPerson(database.asOwner, 'coordinator', 'Devon')
    const input = importing(couple, replyText(mayasReply))
    await expect(importReply(callerFor('coordinator', other), input)).rejects.toThrow(NotFound)
    await expect(importReply(callerFor('partner', couple.partners[0]?.id ?? ''), input)).rejects.toThrow(
      NotFound,
    )
  })

  test('a coverage of another couple beside one’s own is not there', async () => {
    const mine = await aDesk(database)
    const theirs = await aDesk(database)
    const input = importing(mine.couple, replyText(mayasReply), {
      coverageId: theirs.couple.partners[0]?.coverageId,
    })
    await expect(importReply(mine.caller, input)).rejects.toThrow(NotFound)
  })
})
