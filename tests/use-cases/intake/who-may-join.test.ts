import { expect, test } from 'vitest'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { joinApplication } from '@/lib/use-cases/intake/join-application'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { anyWay } from '../../support/a-home'
import { testDatabase } from '../../support/database'
import { aboutSam, codes, must, plan, signedIn, stranger, twoJoined } from '../../support/partners'

const db = testDatabase()

async function invited(email = `sam-${crypto.randomUUID()}@example.org`) {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  const token = crypto.randomUUID()
  const input = { applicationId, partnerName: 'Sam', email, locale: 'en' } as const
  await must(invitePartner(maya, input, () => token))
  return { maya, applicationId, token, email, input }
}

test('only the invited person joins: not the inviter on the shared phone, nor staff, nor anybody else', async () => {
  const { maya, token } = await invited()
  const refused = ['invitation-for-someone-else']
  expect(await codes(joinApplication(maya, { token }))).toEqual(refused)
  expect(await codes(joinApplication(await signedIn('Other'), { token }))).toEqual(refused)
  expect(await codes(joinApplication(stranger(), { token }))).toEqual(refused)
  const casey = await signedIn('Casey', 'coordinator')
  const { token: theirs } = await invited(casey.email)
  expect(await codes(joinApplication(casey, { token: theirs }))).toEqual(refused)
})

test('who had begun alone leaves that application and brings their own answers along', async () => {
  const sam = await signedIn('Sam')
  await must(startApplication(sam))
  await must(saveAboutYou(sam, aboutSam))
  await must(saveSafeContact(sam, anyWay))
  await must(savePlan(sam, plan))
  await must(answerPrivately(sam, { answer: 'no' }))
  const { token, applicationId } = await invited(sam.email)
  await must(joinApplication(sam, { token }))
  const rows = await db.asOwner(
    `select position, part_done_at is not null as done, application_id = $2 as here from applicant
      where person_id = $1 and left_at is null`,
    [sam.actor.id, applicationId],
  )
  expect(rows).toEqual([{ position: 2, done: true, here: true }])
})

test('two who invited each other: the first yes counts, the other link is closed', async () => {
  const sam = await signedIn('Sam')
  const { maya, token } = await invited(sam.email)
  const { applicationId } = await must(startApplication(sam))
  const theirs = crypto.randomUUID()
  const input = { applicationId, partnerName: 'Maya', email: maya.email, locale: 'en' } as const
  await must(invitePartner(sam, input, () => theirs))
  await must(joinApplication(sam, { token }))
  expect(await codes(joinApplication(maya, { token: theirs }))).toEqual(['invitation-not-open'])
})

test('who is in an application of two cannot join another', async () => {
  const { sam } = await twoJoined()
  const { token } = await invited(sam.email)
  expect(await codes(joinApplication(sam, { token }))).toEqual(['already-in-an-application'])
})

test('once the partner has joined nobody else can be invited', async () => {
  const { maya, sam, applicationId } = await twoJoined()
  const input = { applicationId, partnerName: 'Third', email: 'third@example.org', locale: 'en' } as const
  expect(await codes(invitePartner(maya, input))).toEqual(['partner-already-joined'])
  expect(await codes(invitePartner(sam, input))).toEqual(['partner-already-joined'])
})
