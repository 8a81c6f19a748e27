import { expect, test } from 'vitest'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { aHome, anyWay } from '../../support/a-home'
import { testDatabase } from '../../support/database'
import { aboutMaya, aboutSam, codes, evenings, must, plan, signedIn, twoJoined } from '../../support/partners'

const db = testDatabase()

test('starting is idempotent, also at the same moment', async () => {
  const maya = await signedIn('Maya')
  const answers = await Promise.all([1, 2, 3, 4].map(() => must(startApplication(maya))))
  expect(new Set(answers.map(({ applicationId }) => applicationId)).size).toBe(1)
  const rows = await db.asOwner('select position from applicant where person_id = $1', [maya.actor.id])
  expect(rows).toEqual([{ position: 1 }])
})

test('a part is done with its last answer, and not done again when someone turns out to be a minor', async () => {
  const { maya, applicationId } = await twoJoined()
  const done = async () => {
    const [row] = await db.asOwner('select part_done_at from applicant where person_id = $1', [maya.actor.id])
    return row?.part_done_at !== null
  }
  await must(saveAboutYou(maya, aboutMaya))
  await must(savePlan(maya, plan))
  await must(saveSafeContact(maya, anyWay))
  expect(await done()).toBe(false)
  await must(answerPrivately(maya, { answer: 'prefer-to-talk' }))
  expect(await done()).toBe(true)
  expect(await must(saveAboutYou(maya, { ...aboutMaya, dateOfBirth: '2012-01-01' }))).toEqual({
    adult: false,
  })
  expect(await done()).toBe(false)
  expect(await codes(submitApplication(maya, { applicationId }))).toContain('not-yet-adult')
  const [kept] = await db.asOwner('select legal_name from partner_profile where person_id = $1', [
    maya.actor.id,
  ])
  expect(kept).toEqual({ legal_name: aboutMaya.legalName })
})

test('eighteen today is adult, eighteen tomorrow is not, by the clocks where the partner sits', async () => {
  const { maya } = await twoJoined()
  const born = (dateOfBirth: string) => must(saveAboutYou(maya, { ...aboutMaya, dateOfBirth }))
  expect(await born('2009-03-01')).toEqual({ adult: true })
  expect(await born('2009-03-02')).toEqual({ adult: false })
})

test('about you sets the name, zone and language others meet', async () => {
  const { sam } = await twoJoined()
  await must(saveAboutYou(sam, { ...aboutSam, calledName: 'Sammy', language: 'es' }))
  const [person] = await db.asOwner('select name, zone, locale from person where id = $1', [sam.actor.id])
  expect(person).toEqual({ name: 'Sammy', zone: 'America/Chicago', locale: 'es' })
  await must(saveAboutYou(sam, { ...aboutSam, zone: 'America/Denver' }))
  const [moved] = await db.asOwner('select zone from person where id = $1', [sam.actor.id])
  expect(moved).toEqual({ zone: 'America/Denver' })
})

test('what cannot be is refused in words, all of it at once, and nothing is saved', async () => {
  const { maya, applicationId } = await twoJoined()
  const wrong = { ...aboutMaya, dateOfBirth: '1990-02-31', state: 'ZZ', zone: 'Mars/Phobos' }
  expect(await codes(saveAboutYou(maya, wrong))).toEqual([
    'no-such-birthday',
    'state-unknown',
    'zone-unknown',
  ])
  expect(await codes(savePlan(maya, { ...plan, payerName: '' }))).toEqual(['payer-missing'])
  expect(await codes(saveTimes(maya, { applicationId, times: [] }))).toEqual(['times-missing'])
  const backwards = [{ weekday: 1, fromMinute: 600, untilMinute: 540 }]
  expect(await codes(saveTimes(maya, { applicationId, times: backwards }))).toEqual(['times-not-in-a-week'])
  const rows = await db.asOwner(
    `select 1 from partner_profile where person_id = $1 union all select 1 from coverage where person_id = $1
     union all select 1 from available_time where person_id = $1`,
    [maya.actor.id],
  )
  expect(rows).toEqual([])
})

test('no plan keeps nothing of a plan', async () => {
  const { maya } = await twoJoined()
  await must(savePlan(maya, plan))
  await must(savePlan(maya, { ...plan, holder: 'none' }))
  const [row] = await db.asOwner('select holder, payer_name, member_id from coverage where person_id = $1', [
    maya.actor.id,
  ])
  expect(row).toEqual({ holder: 'none', payer_name: '', member_id: '' })
})

test('a page the other partner opened on the same device saves nothing', async () => {
  const { maya, sam } = await twoJoined()
  const whose = maya.actor.id
  expect(await codes(saveAboutYou(sam, { ...aboutMaya, whose }))).toEqual(['form-of-another-person'])
  expect(await codes(savePlan(sam, { ...plan, whose }))).toEqual(['form-of-another-person'])
  expect(await codes(answerPrivately(sam, { answer: 'yes', whose }))).toEqual(['form-of-another-person'])
})

test('times that touch become one, and the new ones replace the old', async () => {
  const { maya, applicationId } = await twoJoined()
  await must(saveTimes(maya, { applicationId, times: evenings }))
  const times = [
    { weekday: 2, fromMinute: 600, untilMinute: 660 },
    { weekday: 2, fromMinute: 540, untilMinute: 600 },
  ]
  await must(saveTimes(maya, { applicationId, times }))
  const rows = await db.asOwner(
    'select weekday, from_minute, until_minute from available_time where person_id = $1',
    [maya.actor.id],
  )
  expect(rows).toEqual([{ weekday: 2, from_minute: 540, until_minute: 660 }])
})

test('two who edit the joint answer at once notice each other', async () => {
  const { maya, sam, applicationId } = await twoJoined()
  const home = { applicationId, version: 0, ...aHome }
  const answers = await Promise.all([
    codes(saveHome(maya, home)),
    codes(saveHome(sam, { ...home, pets: 'Moss' })),
  ])
  expect(answers.toSorted()).toEqual([[], ['changed-by-someone-else']])
  expect(await codes(saveHome(sam, { ...home, version: 1, pets: 'Moss' }))).toEqual([])
})

test('the same key twice is one attempt with one answer', async () => {
  const { maya } = await twoJoined()
  const caller = { ...maya, idempotencyKey: crypto.randomUUID() }
  const answers = await Promise.all([
    must(saveAboutYou(caller, aboutMaya)),
    must(saveAboutYou(caller, aboutMaya)),
  ])
  expect(answers).toEqual([{ adult: true }, { adult: true }])
  const other = saveAboutYou(caller, { ...aboutMaya, city: 'Boulder' })
  expect(await codes(other)).toEqual(['request-repeated-with-other-content'])
})
