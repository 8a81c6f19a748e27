import { describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import type { PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'
import { aDesk, callerFor, codesOf, made, now } from '../../support/a-desk'
import { aDeskThatAsks, ask, says } from '../../support/a-desk-that-asks'
import { aPerson } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
const { theDesk, mayas, rowOf, toldTimes, aWritten, aSent } = aDeskThatAsks(database)

describe('a question is written', () => {
  test('for one partner, with a trace of its own, and nothing is told yet', async () => {
    const before = await toldTimes()
    const [one, other] = [await rowOf(await aWritten()), await rowOf(await aWritten())]
    expect(one.status).toBe('written')
    expect(one.trace).not.toBe(other.trace)
    expect(Number(other.control_number)).toBeGreaterThan(Number(one.control_number))
    expect(one.text).toContain(`TRN*1*${one.trace}*9ALONGSIDE`)
    expect(one.text).toContain('NM1*IL*1*ALVAREZ*MAYA****MI*NHM20417755')
    expect(one.text).not.toMatch(/KIM|SAM/)
    expect(await toldTimes()).toBe(before)
  })

  test('on a shared policy for the dependent, naming the holder without their birth date', async () => {
    const holder = { firstName: 'Samuel', lastName: 'Kim', relationship: 'spouse' as const }
    const [id = ''] = made(await writeRequest(theDesk().caller, { ...mayas(), holder })).requests
    const { text } = await rowOf(id)
    expect(text).toMatch(/NM1\*IL\*1\*KIM\*SAMUEL.*NM1\*03\*1\*ALVAREZ\*MAYA/s)
    expect(text).toContain('DMG*D8*19880412')
    expect(text).not.toContain('19861130')
  })

  test('once for each service type where the payer wants it so', async () => {
    const desk = await aDesk(database)
    const coverageId = desk.couple.partners[0]?.coverageId ?? ''
    await database.asOwner(
      `INSERT INTO payer (id, name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order, day_code,
         telehealth_place, modifiers, joint_in_per_diem, request_style, notes, added_by, added_at, changed_at)
       VALUES ($1, 'One By One', 'OBO01', '{}', 'ask', '', '', '', 'deductible-coinsurance-copay', 'H0015', '10', '{}', true,
         'one-each', '', $2, now(), now())`,
      [coverageId, desk.coordinator],
    )
    await database.asOwner('UPDATE coverage SET payer_id = $1 WHERE id = $1', [coverageId])
    const input = { ...mayas(), coupleId: desk.couple.coupleId, coverageId }
    const { requests } = made(await writeRequest(desk.caller, input))
    const asked = await Promise.all(requests.map(async (id) => (await rowOf(id)).service_types))
    expect(asked).toEqual([['30'], ['MH'], ['AI'], ['CF'], ['CJ']])
  })

  test('not with a name that payers cannot read', async () => {
    expect(
      codesOf(await writeRequest(theDesk().caller, { ...mayas(), lastName: '李', payerCode: '' })),
    ).toEqual(['question-lacks', 'question-has-a-letter-payers-cannot-read'])
  })

  test('only by the coordinator of the case', async () => {
    const other = await aPerson(database.asOwner, 'coordinator', 'Devon')
    await expect(writeRequest(callerFor('coordinator', other), mayas())).rejects.toThrow(NotFound)
    await expect(
      writeRequest(callerFor('partner', theDesk().couple.partners[0]?.id ?? ''), mayas()),
    ).rejects.toThrow(NotFound)
  })
})

describe('a question is sent', () => {
  test('once, by a job, and is on record as told', async () => {
    const before = await toldTimes()
    const requestId = await aSent()
    expect(await toldTimes()).toBe(before + 1)
    const { coupleId, coverageId } = mayas()
    expect(
      codesOf(await sendRequest(theDesk().caller, { coupleId, coverageId, requestId, byHand: false })),
    ).toEqual(['question-sent-already'])
    const texts: string[] = []
    const payer: PayerGateway = async ({ text }) => {
      texts.push(text)
      return { kind: 'taken' }
    }
    expect(await ask(requestId, payer)).toBe('done')
    expect(await ask(requestId, payer)).toBe('done')
    expect(texts).toHaveLength(1)
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', tries: 1, problem: null })
  })

  test('once, though it is pressed twice at once', async () => {
    const requestId = await aWritten()
    const before = await toldTimes()
    const { coupleId, coverageId } = mayas()
    const press = () => sendRequest(theDesk().caller, { coupleId, coverageId, requestId, byHand: false })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await toldTimes()).toBe(before + 1)
  })

  test('by hand, when the coordinator says so', async () => {
    const requestId = await aWritten()
    const { coupleId, coverageId } = mayas()
    made(await sendRequest(theDesk().caller, { coupleId, coverageId, requestId, byHand: true }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', by_hand: true })
  })

  test('an outage is tried again; after the last try the case says that it could not be sent, and it may be sent again', async () => {
    const requestId = await aSent()
    const down = says({ kind: 'try-later', why: 'server-fault' })
    expect(await ask(requestId, down)).toBe('again')
    expect(await rowOf(requestId)).toMatchObject({ status: 'sending', tries: 1 })
    expect(await ask(requestId, down, true)).toBe('done')
    expect(await rowOf(requestId)).toMatchObject({ status: 'could-not-send', problem: 'server-fault' })
    const { coupleId, coverageId } = mayas()
    const next = async () => (await headingOfCase(theDesk().caller, coupleId)).next?.text
    expect(await next()).toBe('Send question again: Maya')
    made(await sendRequest(theDesk().caller, { coupleId, coverageId, requestId, byHand: false }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sending', problem: null })
    expect(await next()).not.toContain('question')
  })

  test('by one worker, though another is given it while it is tried: that one leaves it for after', async () => {
    const requestId = await aSent()
    let handedOver = 0
    const payer: PayerGateway = async () => {
      handedOver += 1
      expect(await ask(requestId, says({ kind: 'our-set-up', why: 'key-refused' }))).toBe('done')
      return { kind: 'taken' }
    }
    expect(await ask(requestId, payer)).toBe('done')
    expect(handedOver).toBe(1)
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', tries: 1, trying_since: null })
    const later = await database.asOwner(
      `SELECT start_after AS at FROM pgboss.job WHERE name = 'payer-question' AND data->>'requestId' = $1
        ORDER BY start_after`,
      [requestId],
    )
    expect(later.map(({ at }) => at)).toContainEqual(new Date(now.getTime() + 180_000))
  })

  test('what is wrong here is said at once', async () => {
    const requestId = await aSent()
    expect(await ask(requestId, says({ kind: 'our-set-up', why: 'key-refused' }))).toBe('done')
    expect(await rowOf(requestId)).toMatchObject({ status: 'could-not-send', problem: 'key-refused' })
  })

  test('what was sent stays as it was', async () => {
    const requestId = await aSent()
    await expect(
      database.asOwner(`UPDATE eligibility_request SET text = 'other' WHERE id = $1`, [requestId]),
    ).rejects.toThrow(/kept as it is/)
  })
})

test('a couple whose payers were both asked waits with them: out of what is next, until they are silent for two days', async () => {
  const desk = await aDesk(database)
  const { coupleId, partners } = desk.couple
  const at = (days: number) => ({ ...desk.caller, clock: () => new Date(now.getTime() + days * 86_400_000) })
  const seen = async (days = 0.1) => {
    const { rows, counts } = await deskQueue(at(days), { view: 'verify' })
    const heading = await headingOfCase(at(days), coupleId)
    expect(rows[0]?.next).toEqual(heading.next)
    return [heading.next?.text, counts.next, counts.payer]
  }
  const asked = async (place: number) => {
    const coverageId = partners[place]?.coverageId ?? ''
    const about = { ...mayas(), coupleId, coverageId }
    const [requestId = ''] = made(await writeRequest(desk.caller, about)).requests
    made(await sendRequest(desk.caller, { coupleId, coverageId, requestId, byHand: false }))
    return requestId
  }
  expect(await seen()).toEqual(['Ask payer: Maya', 1, 0])
  const maya = await asked(0)
  expect(await seen()).toEqual(['Ask payer: Sam', 1, 0])
  await asked(1)
  expect(await seen()).toEqual(['Payer asked Mar 3: Maya', 0, 1])
  expect(await seen(2.1)).toEqual(['No answer since Mar 3: Maya', 1, 1])
  await ask(maya, says({ kind: 'our-set-up', why: 'key-refused' }))
  expect(await seen()).toEqual(['Send question again: Maya', 1, 0])
})
