import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { resetPassword } from '@/lib/use-cases/door/reset-password'
import { askForNewEmail } from '@/lib/use-cases/sign-in/ask-for-new-email'
import { changePassword } from '@/lib/use-cases/sign-in/change-password'
import { confirmNewEmail } from '@/lib/use-cases/sign-in/confirm-new-email'
import { endOwnSessions } from '@/lib/use-cases/sign-in/end-own-sessions'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { resetFactors } from '@/lib/use-cases/sign-in/reset-factors'
import { takeEmailBack } from '@/lib/use-cases/sign-in/take-email-back'
import { openNewEmail } from '@/lib/views/sign-in/open-new-email'
import { wantedEmail } from '@/lib/views/sign-in/wanted-email'
import { aMember, anAddress, messagesTo, password, tokenSentTo } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'

const database = testDatabase()
const clock = () => noon

test('the new address counts once its link was opened, once; the old one is told and opens nothing more', async () => {
  const maya = await aMember('partner', 'Maya')
  const email = anAddress('new')
  await must(askForNewEmail(maya, { email }))
  expect(await checkPassword({ email, password, clock }), 'not before').toBe(null)
  const token = await tokenSentTo(database.asOwner, email, 'new-address')
  expect(await openNewEmail(stranger(), { token })).toEqual({ usable: true })
  await must(confirmNewEmail(stranger(), { token }))
  expect(await codes(confirmNewEmail(stranger(), { token }))).toEqual(['link-not-usable'])
  expect(await checkPassword({ email, password, clock })).toEqual({ id: maya.id })
  expect(await checkPassword({ email: maya.email, password, clock })).toBe(null)
  expect(await messagesTo(database.asOwner, maya.email)).toEqual(['address-asked', 'sign-in-changed'])
})

test('an address with an account of its own is told in its mailbox alone, and nothing changes', async () => {
  const [maya, sam] = [await aMember('partner', 'Maya'), await aMember('partner', 'Sam')]
  expect(await askForNewEmail(maya, { email: sam.email })).toEqual(
    await askForNewEmail(maya, { email: anAddress() }),
  )
  expect(await messagesTo(database.asOwner, sam.email)).toEqual(['address-taken'])
  expect(await checkPassword({ email: sam.email, password, clock })).toEqual({ id: sam.id })
})

test('a second wish makes the link of the first worth nothing, and a day is its life', async () => {
  const maya = await aMember('partner', 'Maya')
  const [first, second] = [anAddress('first'), anAddress('second')]
  await must(askForNewEmail(maya, { email: first }))
  await must(askForNewEmail(maya, { email: second }))
  const token = await tokenSentTo(database.asOwner, first, 'new-address')
  expect(await codes(confirmNewEmail(stranger(), { token }))).toEqual(['link-not-usable'])
  const late = await tokenSentTo(database.asOwner, second, 'new-address')
  const tomorrow = new Date(noon.getTime() + 24 * 60 * 60_000)
  expect(await codes(confirmNewEmail(stranger(tomorrow), { token: late }))).toEqual(['link-not-usable'])
})

test('what an owner does when it was not them withdraws the wish, and so does taking it back', async () => {
  const admin = await aMember('admin', 'Ada')
  const newPassword = 'a lamp, a sofa, a cat'
  const ways: [string, (asker: Member) => Promise<unknown>][] = [
    ['a new password', (asker) => must(changePassword(asker, { password, newPassword }))],
    [
      'a password reset',
      async (asker) => {
        await must(askForReset(stranger(), { email: asker.email, locale: 'en', address: '' }))
        const token = await tokenSentTo(database.asOwner, asker.email, 'password-reset')
        await must(resetPassword(stranger(), { token, password: newPassword }))
      },
    ],
    ['new recovery codes', (asker) => must(renewRecoveryCodes(asker))],
    ['all others signed out', (asker) => must(endOwnSessions(asker, {}))],
    ['factors reset', ({ id }) => must(resetFactors(admin, { personId: id, checked: 'called-back' }))],
    ['taken back', (asker) => must(takeEmailBack(asker))],
  ]
  for (const [way, remedy] of ways) {
    const casey = await aMember('coordinator', 'Casey')
    const email = anAddress('new')
    await must(askForNewEmail(casey, { email }))
    expect(await wantedEmail(casey)).toBe(email)
    const token = await tokenSentTo(database.asOwner, email, 'new-address')
    await remedy(casey)
    expect(await codes(confirmNewEmail(stranger(), { token })), way).toEqual(['link-not-usable'])
    expect(await wantedEmail(casey), way).toBe(null)
    await expect(takeEmailBack(casey), way).rejects.toBeInstanceOf(NotFound)
  }
})

type Member = Awaited<ReturnType<typeof aMember>>
