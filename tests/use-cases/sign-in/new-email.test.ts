import { expect, test } from 'vitest'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { askForNewEmail } from '@/lib/use-cases/sign-in/ask-for-new-email'
import { confirmNewEmail } from '@/lib/use-cases/sign-in/confirm-new-email'
import { openNewEmail } from '@/lib/views/sign-in/open-new-email'
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
