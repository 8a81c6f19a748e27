import { describe, expect, test } from 'vitest'
import { clearingHouse, patient } from '@/lib/gateways/payer/clearing-house'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { aClearingHouse, hangsUp } from '../../support/a-clearing-house'
import { aDesk, codesOf, endPayerConsent, made, mayasReply, replyText } from '../../support/a-desk'
import { aDeskThatAsks, ask, says } from '../../support/a-desk-that-asks'
import { aPerson } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
const { theDesk, mayas, rowOf, toldTimes, aSent } = aDeskThatAsks(database)

describe('the answer', () => {
  test('becomes a reply of the case and names its question', async () => {
    const before = await toldTimes()
    const requestId = await aSent()
    const { trace } = await rowOf(requestId)
    const text = replyText({ ...mayasReply, trace: String(trace) })
    await ask(requestId, says({ kind: 'answered', text }))
    const row = await rowOf(requestId)
    expect(row).toMatchObject({ status: 'answered', problem: null })
    const [reply] = await database.asOwner('SELECT text, imported_by FROM eligibility_reply WHERE id = $1', [
      row.reply_id,
    ])
    expect(reply).toEqual({ text, imported_by: theDesk().coordinator })
    expect(await toldTimes()).toBe(before + 1)
    const [event] = await database.asOwner(`SELECT facts FROM audit_event WHERE facts->>'reply' = $1`, [
      row.reply_id,
    ])
    expect(event).toMatchObject({ facts: { byItself: true, vouched: false } })
    const { caller, couple } = theDesk()
    const [maya] = (await benefitsOfCouple(caller, couple.coupleId)).partners
    expect(maya?.coverages[0]?.replies[0]?.imported).toMatch(/ as the payer sent it$/)
  })

  test('comes from a clearing house that breaks off first: the question and the answer meet by their trace', async () => {
    const requestId = await aSent()
    const { url, received } = await aClearingHouse(hangsUp, (response, { body }) => {
      const trace = /TRN\*1\*([A-Z0-9]+)\*/.exec(body)?.[1] ?? ''
      response.end(replyText({ ...mayasReply, trace }))
    })
    const house = { url, key: null, keyHeader: 'Authorization', sendField: null, answerField: null }
    expect(await ask(requestId, clearingHouse(house, { ...patient, firstPause: 1 }))).toBe('done')
    const { status, text } = await rowOf(requestId)
    expect(status).toBe('answered')
    expect(received.map(({ body }) => body)).toEqual([text, text])
  })

  test('that repeats another number than ours is the answer all the same', async () => {
    const requestId = await aSent()
    const text = replyText({ ...mayasReply, trace: 'NOT-OURS', repliedOn: '2026-03-02' })
    await ask(requestId, says({ kind: 'answered', text }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'answered', problem: null })
  })

  test('about the policy holder is not taken for the one who is on that policy and was asked about', async () => {
    const desk = await aDesk(database, [
      { name: 'Maya', legalName: 'Maya Alvarez', born: '1988-04-12', memberId: 'NHM1', holder: 'partner' },
      { name: 'Sam', legalName: 'Samuel Kim', born: '1986-11-30', memberId: 'NHM1' },
    ])
    const on = { coupleId: desk.couple.coupleId, coverageId: desk.couple.partners[0]?.coverageId ?? '' }
    const holder = { firstName: 'Samuel', lastName: 'Kim', relationship: 'spouse' } as const
    const [requestId = ''] = made(await writeRequest(desk.caller, { ...mayas(), ...on, holder })).requests
    made(await sendRequest(desk.caller, { ...on, requestId, byHand: false }))
    const { trace } = await rowOf(requestId)
    const nameless = { firstName: '', lastName: '', dateOfBirth: '', memberId: 'NHM1' }
    const text = replyText({ ...mayasReply, subscriber: nameless, trace: String(trace) })
    await ask(requestId, says({ kind: 'answered', text }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', problem: 'answer-waits' })
    expect(
      await database.asOwner('SELECT 1 FROM benefit_fact WHERE coverage_id = $1', [on.coverageId]),
    ).toEqual([])
  })

  test('about somebody else waits among the replies, and nothing is imported', async () => {
    const requestId = await aSent()
    const { trace } = await rowOf(requestId)
    const stranger = { firstName: 'ROSA', lastName: 'VEGA', dateOfBirth: '1970-01-01', memberId: 'X1' }
    const text = replyText({ ...mayasReply, subscriber: stranger, trace: String(trace) })
    await ask(requestId, says({ kind: 'answered', text }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', problem: 'answer-waits', reply_id: null })
    const [waiting] = await database.asOwner(
      `SELECT m.state FROM reply_batch_member m JOIN reply_batch b ON b.id = m.batch_id
        WHERE b.taken_by = $1 AND m.last_name = 'VEGA'`,
      [theDesk().coordinator],
    )
    expect(waiting).toEqual({ state: 'waiting' })
  })

  test('that answers a colleague’s question goes to that colleague, and ours says so', async () => {
    const requestId = await aSent()
    const theirs = await aDesk(database, [
      { name: 'Rosa', legalName: 'Rosa Vega', born: '1970-01-01', memberId: 'RV204101' },
      { name: 'Sam', legalName: 'Samuel Kim', born: '1986-11-30', memberId: 'LKM88120031' },
    ])
    const on = { coupleId: theirs.couple.coupleId, coverageId: theirs.couple.partners[0]?.coverageId ?? '' }
    const rosa = { ...mayas(), ...on, firstName: 'Rosa', lastName: 'Vega' }
    const [hers = ''] = made(await writeRequest(theirs.caller, rosa)).requests
    made(await sendRequest(theirs.caller, { ...on, requestId: hers, byHand: false }))
    const { trace } = await rowOf(hers)
    const subscriber = {
      ...{ firstName: 'ROSA', lastName: 'VEGA' },
      ...{ dateOfBirth: '1970-01-01', memberId: 'RV204101' },
    }
    const text = replyText({ ...mayasReply, subscriber, trace: String(trace) })
    await ask(requestId, says({ kind: 'answered', text }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', problem: 'answer-about-another' })
    expect(await rowOf(hers)).toMatchObject({ status: 'answered', problem: null })
    const kept = await database.asOwner('SELECT taken_by FROM reply_batch WHERE file_name LIKE $1', [
      `${(await rowOf(requestId)).trace}%`,
    ])
    expect(kept).toEqual([{ taken_by: theirs.coordinator }])
  })

  test('after the case was passed on is not kept', async () => {
    const desk = await aDesk(database)
    const { coupleId, partners } = desk.couple
    const coverageId = partners[0]?.coverageId ?? ''
    const [requestId = ''] = made(
      await writeRequest(desk.caller, { ...mayas(), coupleId, coverageId }),
    ).requests
    made(await sendRequest(desk.caller, { coupleId, coverageId, requestId, byHand: false }))
    const next = await aPerson(database.asOwner, 'coordinator', 'Devon')
    await database.asOwner('UPDATE application SET coordinator_id = $1 WHERE couple_id = $2', [
      next,
      coupleId,
    ])
    const { trace } = await rowOf(requestId)
    await ask(requestId, says({ kind: 'answered', text: replyText({ ...mayasReply, trace: String(trace) }) }))
    expect(await rowOf(requestId)).toMatchObject({ status: 'sent', problem: 'case-passed-on' })
    expect(
      await database.asOwner('SELECT 1 FROM reply_batch WHERE taken_by = $1', [desk.coordinator]),
    ).toEqual([])
  })
})

test('without consent nothing is written, sent or handed over', async () => {
  const desk = await aDesk(database)
  const { coupleId, partners } = desk.couple
  const [maya] = partners
  const input = { ...mayas(), coupleId, coverageId: maya?.coverageId ?? '' }
  const [first = '', second = ''] = [
    ...made(await writeRequest(desk.caller, input)).requests,
    ...made(await writeRequest(desk.caller, input)).requests,
  ]
  const sending = { coupleId, coverageId: input.coverageId, byHand: false }
  made(await sendRequest(desk.caller, { ...sending, requestId: first }))
  await endPayerConsent(database, maya?.id)
  expect(codesOf(await writeRequest(desk.caller, input))).toEqual(['consent-not-live'])
  expect(codesOf(await sendRequest(desk.caller, { ...sending, requestId: second }))).toEqual([
    'consent-not-live',
  ])
  let handedOver = 0
  await ask(first, async () => {
    handedOver += 1
    return { kind: 'taken' }
  })
  expect(handedOver).toBe(0)
  expect(await rowOf(first)).toMatchObject({ status: 'could-not-send', problem: 'consent-ended' })
})

test('consent that ends between two tries ends the asking, and nothing says it was not sent', async () => {
  const endingAfter = async (
    tries: (requestId: string, endConsent: () => Promise<unknown>) => Promise<void>,
  ) => {
    const desk = await aDesk(database)
    const { coupleId, partners } = desk.couple
    const on = { coupleId, coverageId: partners[0]?.coverageId ?? '' }
    const [requestId = ''] = made(await writeRequest(desk.caller, { ...mayas(), ...on })).requests
    made(await sendRequest(desk.caller, { ...on, requestId, byHand: false }))
    await tries(requestId, () => endPayerConsent(database, partners[0]?.id))
    expect(await rowOf(requestId)).toMatchObject({
      status: 'could-not-send',
      problem: 'consent-ended-while-asking',
    })
  }
  await endingAfter(async (requestId, endConsent) => {
    const { url, received } = await aClearingHouse(
      (response, received) => void endConsent().then(() => hangsUp(response, received)),
      hangsUp,
    )
    const house = { url, key: null, keyHeader: 'Authorization', sendField: null, answerField: null }
    await ask(requestId, clearingHouse(house, { ...patient, firstPause: 1 }))
    expect(received).toHaveLength(1)
  })
  await endingAfter(async (requestId, endConsent) => {
    expect(await ask(requestId, says({ kind: 'try-later', why: 'too-slow' }))).toBe('again')
    await endConsent()
    await ask(requestId, says({ kind: 'taken' }))
  })
})
