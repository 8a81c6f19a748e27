import { expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { declineInvitation } from '@/lib/use-cases/intake/decline-invitation'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { answersToCheck } from '@/lib/views/intake/answers-to-check'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { openInvitation } from '@/lib/views/intake/open-invitation'
import { ourHome } from '@/lib/views/intake/our-home'
import { aboutYou, yourAnswer, yourPlan } from '@/lib/views/intake/own-part'
import { partnerInvited } from '@/lib/views/intake/partner-invited'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { timesThatWork } from '@/lib/views/intake/times-that-work'
import {
  aboutMaya,
  aboutSam,
  bothReady,
  codes,
  fillIn,
  must,
  plan,
  sent,
  signedIn,
  stranger,
  twoJoined,
} from '../../support/partners'

/** Everything a partner can look at, as one text without the ids and references that differ from couple to couple. */
async function allThatShows(caller: Caller): Promise<string> {
  const views = [
    applicationTasks,
    aboutYou,
    yourPlan,
    yourAnswer,
    partnerInvited,
    timesThatWork,
    ourHome,
    answersToCheck,
    sentApplication,
  ]
  const shown: unknown[] = []
  for (const view of views) shown.push(await view(caller))
  return JSON.stringify(shown)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')
    .replaceAll(/"reference":"[^"]+"/g, 'a reference')
    .replaceAll(/sam-[0-9a-f]+@/g, 'sam@')
}

const canaries = ['Canary', '1988-11-05', '512 555', '"TX"', 'CANARY', 'sam-', 'SAM-PLAN']

test('no view of one partner holds what the other said of themselves', async () => {
  const { maya, sam } = await bothReady()
  await must(savePlan(sam, { ...plan, payerName: 'Canary Mutual', memberId: 'SAM-PLAN-1' }))
  const own = await allThatShows(sam)
  for (const canary of ['Canary', '1988-11-05', '512 555', 'SAM-PLAN-1']) expect(own).toContain(canary)
  const others = await allThatShows(maya)
  expect(others).toContain('Sam')
  for (const canary of canaries) expect(others).not.toContain(canary)
})

test('nor after it was sent', async () => {
  const { maya } = await sent()
  const shown = await allThatShows(maya)
  expect(shown).toContain('sentOn')
  for (const canary of canaries) expect(shown).not.toContain(canary)
})

test('whatever the other answers in private, everything one sees stays the same', async () => {
  const seen: string[] = []
  for (const answer of ['yes', 'no', 'prefer-to-talk'] as const) {
    const { maya, sam, applicationId } = await twoJoined()
    await fillIn(maya, applicationId, aboutMaya)
    await fillIn(sam, applicationId, aboutSam, answer)
    seen.push(await allThatShows(maya))
  }
  expect(seen[0]).toContain('"status":"done"')
  expect(new Set(seen).size).toBe(1)
})

test('changing a private answer later shows nowhere else', async () => {
  const { maya, sam } = await bothReady()
  const before = await allThatShows(maya)
  await must(answerPrivately(sam, { answer: 'prefer-to-talk' }))
  expect(await allThatShows(maya)).toBe(before)
})

test('a part that is begun, half done, without a plan or that of a minor all just reads "joined"', async () => {
  const states: ((sam: Caller) => Promise<unknown>)[] = [
    async () => undefined,
    (sam) => must(saveAboutYou(sam, aboutSam)),
    (sam) => must(savePlan(sam, { ...plan, holder: 'none' })),
    (sam) => must(answerPrivately(sam, { answer: 'yes' })),
    async (sam) => {
      await must(saveAboutYou(sam, { ...aboutSam, dateOfBirth: '2012-01-01' }))
      await must(savePlan(sam, plan))
      await must(answerPrivately(sam, { answer: 'no' }))
    },
  ]
  const seen: string[] = []
  const refused: string[] = []
  for (const state of states) {
    const { maya, sam, applicationId } = await twoJoined()
    await fillIn(maya, applicationId, aboutMaya)
    await state(sam)
    seen.push(await allThatShows(maya))
    refused.push((await codes(submitApplication(maya, { applicationId }))).join())
  }
  expect(seen[0]).toContain('"status":"joined"')
  expect(new Set(seen).size).toBe(1)
  expect(new Set(refused).size).toBe(1)
})

test('a no looks like silence to the inviter', async () => {
  const seen: string[] = []
  for (const decline of [true, false]) {
    const maya = await signedIn('Maya')
    const { applicationId } = await must(startApplication(maya))
    const token = crypto.randomUUID()
    const input = { applicationId, partnerName: 'Sam', email: 'sam-1@example.org', locale: 'en' } as const
    await must(invitePartner(maya, input, () => token))
    if (decline) await must(declineInvitation(stranger(), { token }))
    seen.push(await allThatShows(maya))
  }
  expect(seen[0]).toContain('not-joined')
  expect(seen[0]).toBe(seen[1])
})

test('an open invitation holds nothing of what the inviter answered', async () => {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  await fillIn(maya, applicationId, { ...aboutMaya, city: 'Canary City' }, 'yes')
  const token = crypto.randomUUID()
  const input = { applicationId, partnerName: 'Sam', email: 'sam-2@example.org', locale: 'en' } as const
  await must(invitePartner(maya, input, () => token))
  expect(await openInvitation(stranger(), { token })).toEqual({
    inviter: 'Maya',
    partnerName: 'Sam',
    email: 'sam-2@example.org',
    hasAccount: false,
    viewer: 'nobody',
    viewerName: null,
  })
  expect((await openInvitation(maya, { token }))?.viewer).toBe('someone-else')
  expect(await openInvitation(stranger(), { token: 'never given out' })).toBeNull()
})
