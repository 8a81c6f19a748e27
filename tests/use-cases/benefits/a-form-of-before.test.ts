import { beforeEach, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import type { Outcome } from '@/lib/domain/outcome'
import { planNow } from '@/lib/forms/seen-now'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { writeAuthorizationRequest } from '@/lib/use-cases/benefits/write-authorization-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { aCorrectionToTakeBack } from '../../support/a-correction-to-take-back'
import { codesOf, made } from '../../support/a-desk'
import { aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { asked, days } from '../../support/at-authorizations'
import { haveSigned } from '../../support/bare-signatures'
import { testDatabase } from '../../support/database'

/** A form was opened on a plan in whose place another stands by now, or which was taken back meanwhile. */
const { asOwner } = testDatabase()
const { scene, casey, couple, shown, another, takeBack } = aCorrectionToTakeBack(asOwner)

beforeEach(() => haveSigned(asOwner, [scene.pair.first]))

type Form = (caller: Caller, plan: { coupleId: string; coverageId: string }) => Promise<Outcome<unknown>>
const fact = { key: 'coverage-active', value: true, note: null } as const
const scope = { level: null, network: 'unknown', serviceType: null } as const
const onNew = { chain: null, seen: null }

const forms: Record<string, Form> = {
  'record a call': (caller, plan) =>
    recordCall(caller, {
      ...plan,
      ...{ representative: 'Dana', referenceNumber: 'C-1', facts: [{ ...fact, scope }] },
      called: { date: '2026-02-09', minute: 540 },
    }),
  'import a reply': (caller, plan) =>
    importReply(caller, { ...plan, text: 'ISA', fileName: 'a.271', vouched: false }),
  'write a question': (caller, plan) =>
    writeRequest(caller, { ...plan, payerCode: 'X1', firstName: 'Maya', lastName: 'Ferris', holder: null }),
  'conclude the check': (caller, plan) =>
    concludeVerification(caller, { ...plan, outcome: { kind: 'not-covered' }, note: '', seen: null }),
  'add card photos': (caller, plan) => addCardPictures(caller, { ...plan, pictures: [] }),
  'choose its payer': (caller, plan) => choosePayer(caller, { ...plan, payerId: null }),
  'let it pay first': (caller, plan) => orderPlans(caller, { ...plan, reason: 'A letter.', from: null }),
  'record what the payer said': (caller, plan) =>
    recordAuthorization(caller, { ...plan, ...onNew, note: '', terms: asked }),
  'write a request for days': (caller, plan) =>
    writeAuthorizationRequest(caller, { ...plan, ...onNew, serviceCode: 'H0015', asked: days }),
}
const on = (coverageId: string) => ({ coupleId: couple(), coverageId })

test.each(Object.entries(forms))(
  'to %s says what stands now, and to nobody else that it is there',
  async (_, send) => {
    const { id: former } = await shown()
    const later = await another()
    const told = await send(casey(), on(former))
    expect(codesOf(told)).toEqual(['plan-changed-meanwhile'])
    expect(planNow(told.ok ? [] : told.refusals)).toEqual({ coverageId: later })
    const devon = callerOf('coordinator', await aStaffMember(asOwner, 'coordinator', 'Devon'))
    await expect(send(devon, on(former))).rejects.toThrow(NotFound)
    const nowhere = { coupleId: crypto.randomUUID(), coverageId: former }
    await expect(send(casey(), nowhere)).rejects.toThrow(NotFound)

    made(await takeBack())
    const back = await send(casey(), on(later))
    expect(codesOf(back)).toEqual(['plan-changed-meanwhile'])
    expect(planNow(back.ok ? [] : back.refusals)).toEqual({ coverageId: former })
  },
)

test('sent again it is done of the plan that stands now', async () => {
  const later = await another()
  made(await (forms['record a call'] as Form)(casey(), on(later)))
  const calls = 'SELECT reference_number FROM benefit_call WHERE coverage_id = $1'
  expect(await asOwner(calls, [later])).toEqual([{ reference_number: 'C-1' }])
})

test('a question of the plan before, and its facts, are said to be of former words', async () => {
  const { id: former } = await shown()
  const written = await (forms['write a question'] as Form)(casey(), on(former))
  const [requestId = ''] = (made(written) as { requests: string[] }).requests
  await another()
  const question = { ...on(former), requestId, byHand: true }
  expect(codesOf(await sendRequest(casey(), question))).toEqual(['question-says-former-words'])
  const facts = { ...on(former), factIds: [crypto.randomUUID()], back: false }
  expect(codesOf(await withdrawFact(casey(), facts))).toEqual(['fact-changed-meanwhile'])
})
