import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { replaceVerification } from '@/lib/data/verifications'
import { done } from '@/lib/domain/outcome'
import { answersIn } from '@/lib/gateways/payer/inbox'
import { collectOnce } from '@/lib/jobs/collect-answers'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { passOnCase } from '@/lib/use-cases/desk/pass-on-case'
import { run } from '@/lib/use-cases/run'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aStrangersReply as stranger } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const database = testDatabase()

test('a check that two conclude at once, one of them as the case is passed on, has one conclusion', async () => {
  const desk = await aDesk(database)
  const { coupleId, partners } = desk.couple
  const coverageId = partners[0]?.coverageId ?? ''
  made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
  const devon = await aPerson(database.asOwner, 'coordinator', 'Devon')
  const on = { coupleId, coverageId, note: '', seen: null }
  const unclear = { kind: 'could-not-determine' as const, why: 'The payer did not say.', next: 'Ask again.' }
  const answers = await Promise.allSettled([
    concludeVerification(desk.caller, { ...on, outcome: { kind: 'verified' } }),
    concludeVerification(desk.caller, { ...on, outcome: unclear }),
    passOnCase(desk.caller, { coupleId, coordinatorId: devon }).then(() =>
      concludeVerification(callerFor('coordinator', devon), { ...on, outcome: unclear }),
    ),
  ])
  const codes = answers.map((one) => {
    if (one.status === 'fulfilled') return codesOf(one.value).join()
    expect(one.reason).toBeInstanceOf(NotFound)
    return 'not there'
  })
  expect(codes.filter((code) => code === '')).toHaveLength(1)
  expect(codes.every((code) => ['', 'concluded-meanwhile', 'not there'].includes(code))).toBe(true)
  const standing = await database.asOwner(
    'SELECT superseded_at IS NULL AS live FROM benefit_verification WHERE coverage_id = $1',
    [coverageId],
  )
  expect(standing).toEqual([{ live: true }])
})

test('what is written as the case has just been passed on is not there, and no fault', async () => {
  const desk = await aDesk(database)
  const { coupleId, partners } = desk.couple
  const { id: personId = '', coverageId = '' } = partners[0] ?? {}
  const devon = await aPerson(database.asOwner, 'coordinator', 'Devon')
  const writing = run(
    desk.caller,
    'benefits.conclude',
    { couple: coupleId, coverage: coverageId },
    async (work) => {
      made(await passOnCase(desk.caller, { coupleId, coordinatorId: devon }))
      const by = { decidedBy: desk.coordinator, validUntil: '2026-04-01', note: '' }
      await replaceVerification(work.tx, { ...by, coverageId, personId, outcome: 'not_covered' }, work.now)
      work.record({ couple: coupleId, subject: personId })
      return done(null)
    },
  )
  await expect(writing).rejects.toBeInstanceOf(NotFound)
  expect(
    await database.asOwner('SELECT 1 FROM benefit_verification WHERE coverage_id = $1', [coverageId]),
  ).toEqual([])
})

test('a delivered file that two workers take at once is one file, and each answer is brought in once', async () => {
  const { couple, caller, coordinator } = await aDesk(database)
  const folder = await mkdtemp(join(tmpdir(), 'two-'))
  await mkdir(join(folder, 'inbox'))
  const on = { coupleId: couple.coupleId, coverageId: couple.partners[0]?.coverageId ?? '' }
  const named = { payerCode: 'NSH01', firstName: 'Maya', lastName: 'Alvarez', holder: null }
  const [requestId = ''] = made(await writeRequest(caller, { ...on, ...named })).requests
  made(await sendRequest(caller, { ...on, requestId, byHand: true }))
  const [asked] = await database.asOwner('SELECT trace FROM eligibility_request WHERE id = $1', [requestId])
  const text = replyText({ ...mayasReply, trace: String(asked?.trace) }, stranger(9))
  await writeFile(join(folder, 'inbox', 'once.271'), text)
  await Promise.all([collectOnce(folder), collectOnce(folder), collectOnce(folder)])
  const [kept] = await database.asOwner(
    `SELECT (SELECT count(*)::int FROM reply_batch WHERE taken_by = $1) AS files,
            (SELECT count(*)::int FROM eligibility_reply WHERE coverage_id = $2) AS replies,
            (SELECT status FROM eligibility_request WHERE id = $3) AS status`,
    [coordinator, on.coverageId, requestId],
  )
  expect(kept).toEqual({ files: 1, replies: 1, status: 'answered' })
  expect(await answersIn(folder, 'waiting')).toEqual(['once.271'])
  await rm(folder, { recursive: true })
})
