import { beforeEach, expect, test } from 'vitest'
import { factsForm } from '@/lib/forms/benefits-facts'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { estimatesOfCouple } from '@/lib/views/benefits/estimate-of'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
  made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
})

const mine = () => ({
  coupleId: desk.couple.coupleId,
  coverageId: desk.couple.partners[0]?.coverageId ?? '',
})
const verify = () =>
  concludeVerification(desk.caller, { ...mine(), outcome: { kind: 'verified' }, note: '', seen: null })
const onScreen = async () => {
  const [maya] = (await benefitsOfCouple(desk.caller, mine().coupleId)).partners
  return maya?.coverages[0]
}
const inNetwork = { level: 'individual' as const, network: 'in' as const, serviceType: null }
const call = (
  value: number,
  note: string | null,
  key: 'copay' | 'deductible-remaining' = 'copay',
  minute = 600,
) =>
  recordCall(desk.caller, {
    ...mine(),
    representative: 'Dana R.',
    referenceNumber: 'C-8841',
    called: { date: '2026-03-03', minute },
    facts: [{ key, value, scope: inNetwork, note }],
  })

test('while two sources disagree nothing is verified, and choosing the one that holds is enough', async () => {
  made(await call(25_000, null, 'deductible-remaining'))
  expect(codesOf(await verify())).toEqual(['required-facts-disagree'])
  const [said] = (await onScreen())?.disagreements ?? []
  expect(said).toMatchObject({
    name: 'Deductible left to pay',
    said: [
      { value: '$300.00', chip: expect.stringMatching(/^271 line \d+ · reply of Mar 3, 2026$/) },
      { value: '$250.00', chip: expect.stringMatching(/^Call C-8841 · Dana R., Mar 3, 2026, 10:00 AM /) },
    ],
  })
  expect(await onScreen()).toMatchObject({
    mayVerify: false,
    required: expect.arrayContaining([{ question: 'deductible', state: 'disagrees' }]),
  })
  const [estimate] = await estimatesOfCouple(desk.caller, mine().coupleId)
  const disputed = { code: 'sources-disagree', about: 'deductible-individual' }
  expect(estimate?.telehealth.assumptions).toContainEqual(disputed)

  // The button beside the amount of the call: what the reply said counts no more.
  const pressing = (place: 0 | 1) => factsForm.parse({ ...mine(), choose: said?.said[place]?.choose })
  const opposite = pressing(0)
  made(await withdrawFact(desk.caller, pressing(1)))
  // The other button, in a window that was open all the time.
  expect(codesOf(await withdrawFact(desk.caller, opposite))).toEqual(['fact-changed-meanwhile'])
  const after = await onScreen()
  expect(after?.disagreements).toEqual([])
  expect(after?.withdrawn.map(({ value }) => value)).toEqual(['$300.00'])
  made(await verify())
})

test('two calls with one reference are told apart by who answered and when', async () => {
  made(await call(15_000, null))
  made(await call(2_500, null, 'copay', 615))
  const chips = (await onScreen())?.disagreements[0]?.said.map(({ chip }) => chip) ?? []
  const calls = chips.filter((chip) => chip.startsWith('Call C-8841')).sort()
  expect(calls).toEqual([
    expect.stringMatching(/Dana R\., .*10:00/),
    expect.stringMatching(/Dana R\., .*10:15/),
  ])
})

test('a copay said per day stands beside one said per visit, and one said per visit does not', async () => {
  made(await call(15_000, 'per day'))
  expect((await onScreen())?.disagreements).toEqual([])
  made(await call(2_500, 'per visit'))
  expect((await onScreen())?.disagreements.map(({ name }) => name)).toEqual(['Copay'])
})

test('who stopped the consent to work with payers is asked to sign, once nothing else can be done', async () => {
  const [maya, sam] = desk.couple.partners
  const next = async () => (await deskQueue(desk.caller, { name: '' })).rows.map((row) => row.next?.text)
  const stop = async (id = '') =>
    made(await stopConsent(callerFor('partner', id), { kind: 'care-and-payment', about: '' }))
  expect(await next()).toEqual(['Conclude check: Maya'])
  await stop(maya?.id)
  expect(await next()).toEqual(['Ask payer: Sam'])
  const { partners } = await benefitsOfCouple(desk.caller, mine().coupleId)
  expect(partners.map(({ unsigned }) => unsigned)).toEqual([true, false])
  await stop(sam?.id)
  expect(await next()).toEqual(['Ask Maya to sign'])
})
