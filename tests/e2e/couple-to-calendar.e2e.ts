import { expect, type Page, test } from '@playwright/test'
import { finishBoth } from '../../prisma/demo/answer-in-private'
import { authorize } from '../../prisma/demo/authorize'
import { signPapers } from '../../prisma/demo/sign-papers'
import { type Applicant, asDemoPair, twoApplicants } from './support/applicants'
import { openCase } from './support/at-the-desk'
import { caseOf, onDuty, workAddress } from './support/bring-couple'
import { browserOf, newBrowser } from './support/browser-of'
import {
  fillHome,
  fillOwnPart,
  inviteByMail,
  joinByMail,
  listTimes,
  makeAccount,
  paintTimes,
  sendApplication,
  startApplication,
  weekdays,
} from './support/fill-in'
import { meetAndDecide } from './support/meet-and-clear'
import {
  cancelOwnSession,
  moveJointSession,
  releaseSeat,
  seeAsCouplesTherapist,
  seeAsOwnTherapist,
  seeAsPartners,
} from './support/seen-on-calendars'
import { publishNextWeek, takeIn, verifyBoth } from './support/take-in-at-the-desk'

test('from application to calendar: two partners, their coordinator and two of their clinicians', async ({
  browser,
}) => {
  const both = twoApplicants('Odalys', 'Bertram')
  const [odalys, bertram] = both
  const [hers, his] = [await newBrowser(browser), await newBrowser(browser)]

  await test.step('both apply, each their own part, some of it together', () =>
    apply(hers, odalys, his, bertram))
  const { reference, coordinator } = await test.step('one sends for both', () => sendApplication(hers))
  await his.goto('/home')
  await expect(his.getByText(reference)).toBeVisible()
  const desk = await browserOf(browser, workAddress(coordinator))
  await test.step('both sign what the program needs, and have gone through their private parts', async () => {
    const { pair } = await caseOf(asDemoPair(...both), coordinator)
    await signPapers(pair, new Date())
    await finishBoth(pair, new Date())
  })

  await test.step('their coordinator finds them and verifies the benefits of each', async () => {
    await openCase(desk, reference)
    await verifyBoth(desk, asDemoPair(...both))
  })
  await test.step('the plans want days approved first: both payers did', async () => {
    const { pair, coupleId, caller } = await caseOf(asDemoPair(...both), coordinator)
    for (const { id } of pair.partners) await authorize(caller, coupleId, id)
  })
  const team = await test.step('enrolls both in one act, confirms the proposed team', () =>
    takeIn(desk, odalys.name))
  await test.step('their application leads to their week, which says that it is being planned', async () => {
    await his.goto('/apply')
    await expect(his.getByRole('heading', { name: 'Our week' })).toBeVisible()
    await expect(his.getByText('No sessions planned yet')).toBeVisible()
    await expect(his.getByText('Your care team meets each of you first.')).toBeVisible()
  })
  await test.step('a page that is not theirs says nothing of itself, and the way out stands on it', async () => {
    await his.goto('/desk')
    await expect(his.getByRole('heading', { name: 'This page is not here' })).toBeVisible()
    await expect(his.getByRole('button', { name: 'Leave this site' }).last()).toBeVisible()
    await expect(his).toHaveTitle('This page is not here – Alongside')
  })
  await test.step('a clinician on duty meets each alone and lets joint sessions begin', async () => {
    const duty = await browserOf(browser, workAddress(onDuty))
    await meetAndDecide(duty, [odalys.name, bertram.name], 'Joint sessions may begin')
  })
  await test.step('plans next week and publishes it as a whole', () => publishNextWeek(desk))

  const couplesTherapist = await browserOf(browser, workAddress(team.couples))
  const herTherapist = await browserOf(browser, workAddress(team.own))
  await test.step('both clinicians see what is theirs, and nothing private of the other partner', async () => {
    await seeAsCouplesTherapist(couplesTherapist, both)
    await seeAsOwnTherapist(herTherapist, both)
  })
  await test.step('both partners see their week in lanes', () => seeAsPartners(hers, his, both))
  await test.step('one cannot come to a joint session: nothing changes for the other', () =>
    releaseSeat(hers, his, desk, bertram))
  await test.step('a cancelled and a moved session change every calendar they are on', async () => {
    await cancelOwnSession(desk, herTherapist, hers, odalys)
    await moveJointSession(desk, couplesTherapist, hers, odalys)
  })
})

async function apply(hers: Page, odalys: Applicant, his: Page, bertram: Applicant) {
  await makeAccount(hers, odalys)
  await startApplication(hers)
  await fillOwnPart(hers, odalys)
  await inviteByMail(hers, bertram)
  await joinByMail(his, bertram)
  await fillOwnPart(his, bertram)
  await listTimes(
    his,
    weekdays.map((day) => ({ day, from: '3:00 pm', until: '9:00 pm' })),
  )
  await paintTimes(hers, weekdays, { from: '4:00 pm', halves: 10 })
  await hers.goto('/apply/together/times')
  await expect(hers.getByText('enough for the 9 hours of the program')).toBeVisible()
  await fillHome(hers, { pets: 'Biscuit' })
}
