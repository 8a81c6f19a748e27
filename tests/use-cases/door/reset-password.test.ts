import { describe, expect, test } from 'vitest'
import { actorBehind } from '@/lib/auth/current-actor'
import { HOUR } from '@/lib/domain/time'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { checkPassword } from '@/lib/use-cases/door/check-password'
import { resetPassword } from '@/lib/use-cases/door/reset-password'
import { openReset } from '@/lib/views/door/open-reset'
import { aMember, anAddress, messagesTo, password, tokenSentTo } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'
import { provedSession } from '../../support/proved-session'

const database = testDatabase()
const clock = () => noon
const chosen = 'another four words here'
const ask = (email: string) => askForReset(stranger(), { email, locale: 'en', address: '' })
const linkFor = async (email: string) => {
  await must(ask(email))
  return tokenSentTo(database.asOwner, email, 'password-reset')
}

describe('asking for a new password', () => {
  test('answers the same for a known, an unknown and a deactivated address; each gets one mail', async () => {
    const { email } = await aMember('partner', 'Maya')
    const left = await aMember('coordinator', 'Casey')
    await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [left.id])
    const unknown = anAddress()
    for (const address of [email, left.email, unknown]) {
      expect(await ask(address)).toEqual({ ok: true, value: null })
    }
    expect(await messagesTo(database.asOwner, email)).toEqual(['password-reset'])
    expect(await messagesTo(database.asOwner, left.email)).toEqual(['no-account'])
    expect(await messagesTo(database.asOwner, unknown)).toEqual(['no-account'])
  })

  test('by a stranger keeps nobody from it: three mails in an hour, whose links work, and no word of more', async () => {
    const { email } = await aMember('partner', 'Maya')
    const unknown = anAddress()
    for (const asked of [email, unknown]) {
      const from = (address: string) => askForReset(stranger(), { email: asked, locale: 'en', address })
      for (let time = 1; time <= 10; time++) await must(from('192.0.2.1'))
      expect(await codes(from('192.0.2.1'))).toEqual(['too-many-tries'])
      expect(await from('198.51.100.1')).toEqual({ ok: true, value: null })
      expect(await messagesTo(database.asOwner, asked)).toHaveLength(3)
    }
    const token = await tokenSentTo(database.asOwner, email, 'password-reset')
    await must(resetPassword(stranger(), { token, password: chosen }))
    const later = stranger(new Date(noon.getTime() + HOUR))
    await must(askForReset(later, { email, locale: 'en', address: '' }))
    expect(await messagesTo(database.asOwner, email)).toHaveLength(5)
  })
})

describe('choosing it', () => {
  test('replaces the password, ends every session, and says so by mail', async () => {
    const maya = await aMember('partner', 'Maya')
    const sam = await aMember('partner', 'Sam')
    const tokens = [await provedSession(maya.id, noon), await provedSession(maya.id, noon)]
    const others = await provedSession(sam.id, noon)
    const token = await linkFor(maya.email)
    expect(await openReset(stranger(), { token })).toEqual({ usable: true })
    await must(resetPassword(stranger(), { token, password: chosen }))
    expect(await checkPassword({ email: maya.email, password, clock })).toBeNull()
    expect(await checkPassword({ email: maya.email, password: chosen, clock })).toEqual({ id: maya.id })
    for (const old of tokens) expect((await actorBehind(old, 'ordinary', clock)).kind).toBe('anonymous')
    expect((await actorBehind(others, 'ordinary', clock)).kind).toBe('partner')
    expect(await messagesTo(database.asOwner, maya.email)).toEqual(['password-reset', 'password-changed'])
  })

  test('works once, and closes the other links that wait', async () => {
    const { email } = await aMember('partner', 'Maya')
    const [first, second] = [await linkFor(email), await linkFor(email)]
    await must(resetPassword(stranger(), { token: first, password: chosen }))
    for (const token of [first, second, 'never-sent']) {
      expect(await codes(resetPassword(stranger(), { token, password: 'and yet another one' }))).toEqual([
        'link-not-usable',
      ])
      expect(await openReset(stranger(), { token })).toEqual({ usable: false })
    }
    expect(await checkPassword({ email, password: chosen, clock })).not.toBeNull()
  })

  test('pressed twice at once counts once', async () => {
    const { email } = await aMember('partner', 'Maya')
    const token = await linkFor(email)
    const answers = await Promise.all(
      ['the first of the two', 'the second of the two'].map((one) =>
        codes(resetPassword(stranger(), { token, password: one })),
      ),
    )
    expect(answers.filter((refused) => refused.length === 0)).toHaveLength(1)
  })

  test.each([
    [-1000, []],
    [1000, ['link-not-usable']],
  ])('%i ms from the end of its hour answers %j', async (offset, refused) => {
    const token = await linkFor((await aMember('partner', 'Maya')).email)
    const later = stranger(new Date(noon.getTime() + HOUR + offset))
    expect(await codes(resetPassword(later, { token, password: chosen }))).toEqual(refused)
  })

  test('a new password that is easy to guess is refused, and the link stays usable', async () => {
    const maya = await aMember('partner', 'Maya Okafor')
    const token = await linkFor(maya.email)
    for (const easy of ['abcdefghijkl', 'maya okafor 99', maya.email]) {
      const attempt = resetPassword(stranger(), { token, password: easy })
      expect(await codes(attempt)).toEqual(['password-easy-to-guess'])
    }
    await must(resetPassword(stranger(), { token, password: chosen }))
  })

  test('is refused to someone who was deactivated meanwhile', async () => {
    const casey = await aMember('coordinator', 'Casey')
    const token = await linkFor(casey.email)
    await database.asOwner('UPDATE person SET deactivated_at = now() WHERE id = $1', [casey.id])
    expect(await codes(resetPassword(stranger(), { token, password: chosen }))).toEqual(['link-not-usable'])
  })
})
