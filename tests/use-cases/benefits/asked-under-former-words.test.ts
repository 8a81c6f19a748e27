import { beforeEach, describe, expect, test } from 'vitest'
import { askPayer } from '@/lib/use-cases/benefits/ask-payer'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { requestsOf } from '@/lib/views/benefits/requests-of'
import { codesOf, made } from '../../support/a-desk'
import { aPlanToCorrect } from '../../support/a-plan-to-correct'
import { callerOf } from '../../support/an-enrolled-couple'
import { haveSigned } from '../../support/bare-signatures'
import { refusedBy, testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
const { scene, casey, couple, shown, correct, next } = aPlanToCorrect(asOwner)

beforeEach(() => haveSigned(asOwner, [scene.pair.first]))

const about = async () => ({ coupleId: couple(), coverageId: (await shown()).id })
const write = async () => {
  const named = { payerCode: 'X1', firstName: 'Maya', lastName: 'Ferris', holder: null }
  const [id = ''] = made(await writeRequest(casey(), { ...(await about()), ...named })).requests
  return id
}
const send = async (requestId: string, byHand = false) =>
  sendRequest(casey(), { ...(await about()), requestId, byHand })
const told = () => asOwner('SELECT recipient FROM disclosure')
const stateOf = (id: string) =>
  asOwner('SELECT status, problem, trace FROM eligibility_request WHERE id = $1', [id])
const job = { actor: { kind: 'job' as const }, clock: () => new Date('2026-02-11T05:00:00Z') }

/** What payers were handed. */
async function asked(requestId: string): Promise<string[]> {
  const texts: string[] = []
  const input = { requestId, isAgain: false, isLast: false }
  made(
    await askPayer(job, input, async ({ text }) => {
      texts.push(text)
      return { kind: 'taken' }
    }),
  )
  return texts
}

async function answer(words: { memberId: string; payer?: string; trace?: string }, vouched = false) {
  const [row] = await asOwner('SELECT legal_name FROM partner_profile WHERE person_id = $1', [
    scene.pair.first,
  ])
  const [first = '', ...last] = String(row?.legal_name).toUpperCase().split(' ')
  const id = words.memberId ? `****MI*${words.memberId}` : ''
  const text = [
    'ISA*00*          *00*          *ZZ*P              *ZZ*R              *260211*1200*^*00501*000000001*0*P*:',
    'GS*HB*P*R*20260211*1200*1*X*005010X279A1',
    'ST*271*0001*005010X279A1',
    'BHT*0022*11*1*20260211*1200',
    `HL*1**20*1~NM1*PR*2*${words.payer ?? 'EXAMPLE MUTUAL'}*****PI*1`,
    'HL*2*1*21*1~NM1*1P*2*US*****XX*1',
    'HL*3*2*22*0',
    ...(words.trace ? [`TRN*2*${words.trace}*9ALONGSIDE`] : []),
    `NM1*IL*1*${last.join(' ')}*${first}${id}`,
    `DMG*D8*19900101~EB*1**30~SE*${words.trace ? 12 : 11}*0001~GE*1*1~IEA*1*000000001~`,
  ].join('~')
  const answers = words.trace ? { answers: words.trace } : {}
  return importReply(casey(), { ...(await about()), text, fileName: 'a.271', vouched, ...answers })
}
const isAnew = async () => [await next(), (await shown()).plan.heardAs !== null]
const toBeCheckedAnew = ['Check anew: Maya', true]

describe('a question under former words', () => {
  test('that was only written is not sent, by no way, and nothing is on record as told', async () => {
    const id = await write()
    made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'same' }))
    for (const byHand of [false, true])
      expect(codesOf(await send(id, byHand))).toEqual(['question-says-former-words'])
    expect(await told()).toEqual([])
    const [asking] = Object.values(await requestsOf(casey(), couple()))
    expect(asking?.questions[0]).toMatchObject({
      maySend: false,
      why: expect.stringContaining('before it was'),
    })
    // Past our own rule.
    const pressed = `UPDATE eligibility_request SET status = 'sending', asked_by = written_by, asked_at = now()`
    expect(await refusedBy(asOwner(pressed))).toBe('question_says_former_words')

    made(await correct({ payerName: 'example mutual', memberId: 'M1', which: 'same' }))
    made(await send(id))
    expect(await told()).toEqual([{ recipient: 'Example Mutual' }])
  })

  test.each(['same', 'another'] as const)('on its way stays here (%s)', async (which) => {
    const id = await write()
    made(await send(id))
    made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which }))
    expect(await asked(id)).toEqual([])
    expect(await stateOf(id)).toMatchObject([{ status: 'could-not-send', problem: 'plan-corrected' }])
  })

  test('is not tried again once its plan was corrected between two tries', async () => {
    const id = await write()
    made(await send(id))
    const input = { requestId: id, isAgain: false, isLast: false }
    made(
      await askPayer(job, input, async (_, mayStill) => {
        expect(await mayStill()).toBe(true)
        made(await correct({ memberId: 'L-9', which: 'same' }))
        expect(await mayStill()).toBe(false)
        return { kind: 'stopped' }
      }),
    )
    expect(await stateOf(id)).toMatchObject([{ problem: 'plan-corrected-while-asking' }])
  })

  test('a spelling sets nothing aside', async () => {
    const id = await write()
    made(await correct({ payerName: ' EXAMPLE  mutual', memberId: 'm1' }))
    made(await send(id))
    expect(await asked(id)).toHaveLength(1)
  })

  test('that is out is asked anew, and its answer is not heard under the new words', async () => {
    await asOwner('DELETE FROM benefit_fact')
    await asOwner('DELETE FROM benefit_call')
    await asOwner('DELETE FROM benefit_verification')
    const id = await write()
    made(await send(id))
    expect(await asked(id)).toHaveLength(1)
    made(await correct({ memberId: 'L-9', which: 'same' }))
    expect((await shown()).plan.heardAs).not.toBeNull()
    const [row] = await stateOf(id)
    made(await answer({ memberId: '', trace: String(row?.trace) }))
    expect((await shown()).plan.heardAs).not.toBeNull()
    const anew = await write()
    made(await send(anew))
    const [later] = await stateOf(anew)
    made(await answer({ memberId: '', trace: String(later?.trace) }))
    expect((await shown()).plan.heardAs).toBeNull()
  })
})

describe('a plan is checked anew', () => {
  test('not by a reply with its former member ID, whoever vouches; by one with the ID it has', async () => {
    made(await correct({ memberId: 'L-9', which: 'same' }))
    made(await answer({ memberId: 'M1' }, true))
    expect(await isAnew()).toEqual(toBeCheckedAnew)
    made(await answer({ memberId: 'l9' }))
    expect((await isAnew())[1]).toBe(false)
  })

  test('not by another company’s reply where the company was corrected', async () => {
    made(await correct({ payerName: 'Lakeside', which: 'same' }))
    made(await answer({ memberId: 'M1' }))
    expect(await isAnew()).toEqual(toBeCheckedAnew)
    made(await answer({ memberId: 'M1', payer: 'LAKESIDE' }))
    expect((await isAnew())[1]).toBe(false)
  })

  test('not by a call of before the correction that is noted after it', async () => {
    made(await correct({ memberId: 'L-9', which: 'same' }))
    const terms = { representative: 'R', referenceNumber: '1', facts: [active] }
    const call = async (date: string) => {
      // At noon: where the call's midnight is the program's own, it is over by then.
      const at = callerOf('coordinator', scene.casey, new Date(`${date}T12:00:00Z`))
      return made(await recordCall(at, { ...(await about()), ...terms, called: { date, minute: 0 } }))
    }
    await call('2026-02-10')
    expect(await isAnew()).toEqual(toBeCheckedAnew)
    await call(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10))
    expect((await isAnew())[1]).toBe(false)
  })
})

const active = {
  key: 'coverage-active' as const,
  value: true,
  scope: { level: null, network: 'unknown' as const, serviceType: null },
}
