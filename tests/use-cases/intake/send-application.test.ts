import { expect, test } from 'vitest'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { aHome } from '../../support/a-home'
import { testDatabase } from '../../support/database'
import {
  aboutMaya,
  aboutSam,
  bothReady,
  codes,
  evenings,
  fillIn,
  must,
  plan,
  sent,
  signedIn,
  twoJoined,
} from '../../support/partners'

const db = testDatabase()

test('sending is refused with every reason at once', async () => {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  expect(await codes(submitApplication(maya, { applicationId }))).toEqual([
    'about-you-missing',
    'home-missing',
    'partner-not-joined',
    'plan-missing',
    'private-question-missing',
    'reach-missing',
    'times-missing',
  ])
})

test('of the partner a refusal says only that their part is not done', async () => {
  const { maya, sam, applicationId } = await twoJoined()
  await fillIn(maya, applicationId, aboutMaya)
  await must(saveAboutYou(sam, aboutSam))
  expect(await codes(submitApplication(maya, { applicationId }))).toEqual([
    'home-missing',
    'partner-part-not-done',
    'partner-times-missing',
  ])
})

test('when both press send at once there is one couple, one coordinator, and both are told it is sent', async () => {
  const cases = Number((await db.asOwner('select count(*) from couple'))[0]?.count)
  const casey = await signedIn('Casey', 'coordinator')
  const { maya, sam, applicationId } = await bothReady()
  const [one, other] = await Promise.all([
    must(submitApplication(maya, { applicationId })),
    must(submitApplication(sam, { applicationId })),
  ])
  expect(one).toEqual(other)
  expect(Number((await db.asOwner('select count(*) from couple'))[0]?.count)).toBe(cases + 1)
  const partners = await db.asOwner(
    'select person_id from couple_partner where couple_id = $1 order by position',
    [one.coupleId],
  )
  expect(partners).toEqual([{ person_id: maya.actor.id }, { person_id: sam.actor.id }])
  const [row] = await db.asOwner(
    'select couple_id, coordinator_id, submitted_at is not null as sent from application where id = $1',
    [applicationId],
  )
  expect(row).toEqual({ couple_id: one.coupleId, coordinator_id: casey.actor.id, sent: true })
})

test('a second couple goes to the coordinator with fewer cases', async () => {
  const devon = await signedIn('Devon', 'coordinator')
  const { applicationId } = await sent()
  const [row] = await db.asOwner('select coordinator_id from application where id = $1', [applicationId])
  expect(row).toEqual({ coordinator_id: devon.actor.id })
})

test('after it is sent no answer can be changed', async () => {
  const { maya, sam, applicationId } = await sent()
  const refused = ['application-already-sent']
  expect(await codes(saveAboutYou(sam, aboutSam))).toEqual(refused)
  expect(await codes(savePlan(sam, plan))).toEqual(refused)
  expect(await codes(answerPrivately(maya, { answer: 'no' }))).toEqual(refused)
  expect(await codes(saveTimes(maya, { applicationId, times: evenings }))).toEqual(refused)
  const home = { applicationId, version: 1, ...aHome, pets: '' }
  expect(await codes(saveHome(maya, home))).toEqual(refused)
})

test('a stranger to the application finds nothing', async () => {
  const { applicationId } = await bothReady()
  const other = await signedIn('Other')
  await expect(submitApplication(other, { applicationId })).rejects.toThrow('not found')
  await expect(saveTimes(other, { applicationId, times: evenings })).rejects.toThrow('not found')
  await expect(saveAboutYou(other, aboutMaya)).rejects.toThrow('not found')
})
