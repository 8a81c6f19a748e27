import { beforeAll, expect, test } from 'vitest'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { makeLetter } from '@/lib/use-cases/benefits/make-letter'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { endingSoon } from '@/lib/views/benefits/ending-soon'
import { letterAsPdf } from '@/lib/views/benefits/letter-as-pdf'
import { replyBatch } from '@/lib/views/benefits/reply-batch'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { made, mayasReply, replyText, samsReply } from '../../support/a-desk'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

/** Maya has two plans with one payer, however it is spelled: wherever one of them is meant it says which. */
const database = testDatabase()
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
const caller = () => scene.desk.caller
const hers = 'Northstar Health (member ID …7755)'

beforeAll(async () => {
  scene = await aVerifiedPlan(database)
  const { coupleId, personId, coverageId } = scene.on(0)
  const another = { holder: 'someone_else', groupNumber: 'G-9', planKind: 'other' } as const
  const plan = { ...another, payerName: 'Northstar  health', memberId: 'NHM99993355' }
  made(await addPlan(caller(), { coupleId, personId, ...plan }))
  await database.asOwner(
    `UPDATE benefit_verification SET valid_until = '2026-03-10' WHERE coverage_id = $1`,
    [coverageId],
  )
})

test('on the page of the case, each with its mark; the partner’s only plan has none', async () => {
  const { partners } = await caseOverview(caller(), scene.on(0).coupleId)
  expect(partners.map(({ plans }) => plans.map(({ text }) => text))).toEqual([
    [`${hers} PPO`, 'Northstar  health (member ID …3355), in someone else’s name'],
    [expect.stringMatching(/^Northstar Health PPO/)],
  ])
})

test('in a file of answers, where a press brings one in', async () => {
  const text = replyText({ ...mayasReply, trace: 'A201' }, { ...samsReply, trace: 'A202' })
  const { batchId } = made(await takeBatch(caller(), { text, fileName: 'two.271' }))
  const { rows } = (await replyBatch(caller(), batchId)).lists.sure
  const said = rows.map(({ candidates: [to] }) => [to?.goesTo, to?.plan.replace(/, case .*/, '')])
  expect(said).toEqual([
    ['Maya’s Northstar Health plan (member ID …7755)', hers],
    ['Sam’s Northstar Health plan', 'Northstar Health'],
  ])
})

test('where its check runs out', async () => {
  const { checks } = await endingSoon(caller())
  expect(checks.map(({ what }) => what)).toEqual([`Verify ${hers} again.`])
})

test('in a letter, which says it in its own language and tells nobody in whose name a plan is', async () => {
  const { coupleId, personId } = scene.on(0)
  const { id } = made(await makeLetter(caller(), { coupleId, personId, locale: 'es', estimate: null }))
  const words = readPdf(await letterAsPdf(caller(), id)).text.replaceAll(/\s+/g, ' ')
  expect(words).toMatch(/Northstar Health \(número de miembro …7755\)/)
  expect(words).toMatch(/\(número de miembro …3355\)/)
  expect(words).not.toMatch(/otra persona|someone else/)
})
