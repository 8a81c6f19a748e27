import { describe, expect, test } from 'vitest'
import { circuitBreaker } from '@/lib/gateways/payer/circuit-breaker'
import { type Around, clearingHouse, type Patience } from '@/lib/gateways/payer/clearing-house'
import type { ClearingHouse } from '@/lib/gateways/payer/one-try'
import {
  aClearingHouse,
  answers,
  type Behaviour,
  breaksOff,
  hangsUp,
  staysSilent,
} from '../../support/a-clearing-house'
import { mayasReply, replyText } from '../../support/a-desk'

const question = { trace: 'AL000000012ABCDEF', text: 'ISA*00*MAYA ALVAREZ~' }
const good = replyText(mayasReply)
const down = replyText({ ...mayasReply, rejection: '42' })
const receipt = good.replace('ST*271', 'ST*999').replace('GS*HB', 'GS*FA')
// A try ends by the real clock: only who waits for silence is short of patience, or a busy machine would look silent.
const patience: Patience = { tries: 3, perTry: 20_000, overall: 60_000, firstPause: 100, longestPause: 400 }
const patienceWith = (behaviour: Behaviour, perTry: number) => (behaviour === staysSilent ? { perTry } : {})

/** Asks a house that behaves so. `pauses`: how long it was waited, in turn; nobody really waits. */
async function asking(
  behaviours: Behaviour[],
  house: Partial<ClearingHouse> = {},
  more: Partial<Patience> = {},
) {
  const { url, received } = await aClearingHouse(...behaviours)
  const pauses: number[] = []
  let now = 0
  const around: Around = {
    now: () => now,
    random: () => 0.5,
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
      now += milliseconds
    },
  }
  const all = {
    url,
    key: 'Bearer k-123',
    keyHeader: 'Authorization',
    sendField: null,
    answerField: null,
    ...house,
  }
  const breaker = circuitBreaker({ failures: 2, restFor: 60_000 })
  const gateway = clearingHouse(all, { ...patience, ...more }, around, breaker)
  const ask = (asked: typeof question, mayStill = async () => true) => gateway(asked, mayStill)
  const later = (milliseconds: number) => {
    now += milliseconds
  }
  return { ask, received, pauses, later }
}

describe('a good answer', () => {
  test('comes as the body', async () => {
    const { ask, received } = await asking([answers(200, good)])
    expect(await ask(question)).toEqual({ kind: 'answered', text: good })
    expect(received).toEqual([
      { body: question.text, headers: expect.objectContaining({ authorization: 'Bearer k-123' }) },
    ])
  })

  test('or at a place of a JSON answer, to a question at a place of a JSON request', async () => {
    const house = { sendField: 'request.x12', answerField: 'result.x12', keyHeader: 'X-Api-Key' }
    const { ask, received } = await asking([answers(200, JSON.stringify({ result: { x12: good } }))], house)
    expect(await ask(question)).toEqual({ kind: 'answered', text: good })
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ request: { x12: question.text } })
    expect(received[0]?.headers['x-api-key']).toBe('Bearer k-123')
    expect(received[0]?.headers['content-type']).toBe('application/json')
  })

  test('a payer that is down says so in its answer: that is an answer, read as one', async () => {
    const { ask } = await asking([answers(200, down)])
    expect(await ask(question)).toEqual({ kind: 'answered', text: down })
  })

  test('taken for later', async () => {
    const { ask } = await asking([answers(202, '')])
    expect(await ask(question)).toEqual({ kind: 'taken' })
  })
})

describe('a house that misbehaves is tried again, and then it is an outage, never an answer', () => {
  const outages: [string, Behaviour, string][] = [
    ['a fault of the server', answers(500, 'Internal Server Error'), 'server-fault'],
    ['a gateway that is away', answers(503, ''), 'server-fault'],
    ['silence', staysSilent, 'too-slow'],
    ['hanging up', hangsUp, 'no-connection'],
    ['breaking off in the middle', breaksOff(good), 'no-connection'],
    ['half an answer that looks finished', answers(200, good.slice(0, good.length / 2)), 'unreadable-answer'],
    ['a web page', answers(200, '<!doctype html><p>Maintenance</p>'), 'unreadable-answer'],
    ['noise', answers(200, '\u0000\u0001\u0002 nothing'), 'unreadable-answer'],
    ['nothing', answers(200, ''), 'unreadable-answer'],
    ['more than any answer', answers(200, good + ' '.repeat(5_000_001)), 'unreadable-answer'],
    ['too many requests', answers(429, ''), 'too-many-requests'],
  ]
  test.each(outages)('%s', async (_, behaviour, why) => {
    const { ask, received } = await asking([behaviour], {}, patienceWith(behaviour, 150))
    expect(await ask(question)).toEqual({ kind: 'try-later', why })
    expect(received).toHaveLength(3)
  })

  test.each(outages)('%s, once: the next try has the answer', async (_, behaviour) => {
    const { ask, received, pauses } = await asking(
      [behaviour, answers(200, good)],
      {},
      patienceWith(behaviour, 1_500),
    )
    expect(await ask(question)).toEqual({ kind: 'answered', text: good })
    expect(received).toHaveLength(2)
    expect(pauses).toHaveLength(1)
  })

  test('nobody at that address', async () => {
    const { ask, pauses } = await asking([], { url: 'http://127.0.0.1:1/x12' })
    expect(await ask(question)).toEqual({ kind: 'try-later', why: 'no-connection' })
    expect(pauses).toEqual([50, 100])
  })
})

test('what may not be asked any more is not tried again', async () => {
  const { ask, received } = await asking([hangsUp, answers(200, good)])
  expect(await ask(question, async () => false)).toEqual({ kind: 'stopped' })
  expect(received).toHaveLength(1)
})

describe('how long is waited', () => {
  test('pauses double up to the longest, each by chance', async () => {
    const { ask, pauses } = await asking([answers(500, '')], {}, { tries: 5 })
    await ask(question)
    expect(pauses).toEqual([50, 100, 200, 200])
  })

  test('what the server asks for is kept to', async () => {
    const { ask, pauses } = await asking([answers(429, '', { 'retry-after': '1' }), answers(200, good)])
    expect(await ask(question)).toMatchObject({ kind: 'answered' })
    expect(pauses).toEqual([1000])
  })

  test('unless it is longer than all the time there is: then it ends at once', async () => {
    const { ask, pauses, received } = await asking([answers(429, '', { 'retry-after': '3600' })])
    expect(await ask(question)).toEqual({ kind: 'try-later', why: 'too-many-requests' })
    expect([pauses.length, received.length]).toEqual([0, 1])
  })
})

describe('what nobody mends by trying again is said at once', () => {
  const faults: [string, Behaviour, string][] = [
    ['a key that is not known', answers(401, ''), 'key-refused'],
    ['a key that may not', answers(403, ''), 'key-refused'],
    ['a question it does not take', answers(400, 'no such payer'), 'not-accepted'],
    ['a page that is not there', answers(404, ''), 'not-accepted'],
    ['sending us elsewhere', answers(302, '', { location: 'http://127.0.0.1:1/other' }), 'sent-elsewhere'],
    ['a receipt that turns the question down', answers(200, receipt), 'receipt-instead-of-answer'],
  ]
  test.each(faults)('%s', async (_, behaviour, why) => {
    const { ask, received, pauses } = await asking([behaviour])
    expect(await ask(question)).toEqual({ kind: 'our-set-up', why })
    expect([received.length, pauses.length]).toEqual([1, 0])
  })
})

test('a house that fails again and again is left alone, then tried by one, and trusted once it works', async () => {
  const failing = Array.from({ length: 6 }, () => answers(500, ''))
  const { ask, received, later } = await asking([...failing, answers(200, good)])
  await ask(question)
  await ask(question)
  expect(received).toHaveLength(6)
  expect(await ask(question)).toEqual({ kind: 'try-later', why: 'resting' })
  expect(received).toHaveLength(6)
  later(60_001)
  const [one, other] = await Promise.all([ask(question), ask(question)])
  expect([one.kind, other]).toEqual(['answered', { kind: 'try-later', why: 'resting' }])
  expect(await ask(question)).toMatchObject({ kind: 'answered' })
})
