import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '@/lib/domain/time'
import { confirmAccount } from '@/lib/use-cases/door/confirm-account'
import { requestAccount } from '@/lib/use-cases/door/request-account'
import { openConfirmation } from '@/lib/views/door/open-confirmation'
import { aMember, anAddress, messagesTo, password, tokenSentTo } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'

const database = testDatabase()
const asking = (email: string, more: object = {}) => ({
  ...{ email, name: 'Maya', password, zone: 'America/Denver', locale: 'en' as const, address: '' },
  ...more,
})
const accounts = (email: string) =>
  database.asOwner(
    'SELECT p.id, p.role::text, p.name, p.zone, a.password_hash FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1',
    [email],
  )
const asked = async (email: string) => {
  const { pendingId } = await must(requestAccount(stranger(), asking(email)))
  return { startedHere: pendingId, token: await tokenSentTo(database.asOwner, email, 'account-confirm') }
}

describe('a new address', () => {
  test('gets a link, and no account until the link is redeemed', async () => {
    const email = anAddress()
    const { token, startedHere } = await asked(email)
    expect(await accounts(email)).toEqual([])
    expect(await openConfirmation(stranger(), { token, startedHere })).toEqual({
      usable: true,
      startedHere: true,
    })
    expect(await accounts(email)).toEqual([])
    const { personId } = await must(confirmAccount(stranger(), { token, startedHere, address: '' }))
    const [account] = await accounts(email)
    expect(account).toMatchObject({ id: personId, role: 'partner', name: 'Maya', zone: 'America/Denver' })
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('keeps no token that could be read back', async () => {
    const email = anAddress()
    const { token } = await asked(email)
    const [row] = await database.asOwner('SELECT token_hash FROM pending_account WHERE email = $1', [email])
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.token_hash).not.toContain(token)
  })
})

describe('a password a stranger would try early', () => {
  test('is refused alike for a known and an unknown address, and nothing is written', async () => {
    const known = await aMember('partner', 'Maya')
    for (const email of [known.email, anAddress()]) {
      for (const easy of ['aaaaaaaaaaaa', email]) {
        const attempt = requestAccount(stranger(), asking(email, { password: easy }))
        expect(await codes(attempt)).toEqual(['password-easy-to-guess'])
      }
      expect(await messagesTo(database.asOwner, email)).toEqual([])
    }
  })
})

describe('an address that has an account', () => {
  test('is answered the same, hears it by mail only, and is not touched', async () => {
    const known = await aMember('partner', 'Maya')
    const before = await accounts(known.email)
    const answer = await requestAccount(stranger(), asking(known.email, { name: 'Someone else' }))
    const other = await requestAccount(stranger(), asking(anAddress()))
    expect(Object.keys(answer)).toEqual(Object.keys(other))
    expect(answer.ok && Object.keys(answer.value)).toEqual(other.ok && Object.keys(other.value))
    expect(await messagesTo(database.asOwner, known.email)).toEqual(['account-exists'])
    expect(await accounts(known.email)).toEqual(before)
  })

  test('stays untouched by a link that was sent before the account came to be', async () => {
    const email = anAddress()
    const early = await asked(email)
    await aMember('partner', 'Maya', email)
    const before = await accounts(email)
    expect(await codes(confirmAccount(stranger(), { ...early, address: '' }))).toEqual([
      'account-already-there',
    ])
    expect(await accounts(email)).toEqual(before)
  })
})

describe('another browser than the one that asked', () => {
  test('needs the password, so that nobody slips an account of their making under a partner', async () => {
    const email = anAddress()
    const { token } = await asked(email)
    const elsewhere = { token, address: '' }
    expect(await openConfirmation(stranger(), { token })).toEqual({ usable: true, startedHere: false })
    for (const attempt of [elsewhere, { ...elsewhere, startedHere: crypto.randomUUID() }]) {
      expect(await codes(confirmAccount(stranger(), attempt))).toEqual(['password-not-the-one-chosen'])
    }
    expect(
      await codes(confirmAccount(stranger(), { ...elsewhere, password: 'a guess, long enough' })),
    ).toEqual(['password-not-the-one-chosen'])
    expect(await accounts(email)).toEqual([])
    await must(confirmAccount(stranger(), { ...elsewhere, password }))
    expect(await accounts(email)).toHaveLength(1)
  })

  test('has ten guesses in a quarter of an hour', async () => {
    const { token } = await asked(anAddress())
    const guess = () => codes(confirmAccount(stranger(), { token, password: 'guess', address: '' }))
    const guesses = await Promise.all(Array.from({ length: 10 }, guess))
    expect(new Set(guesses.flat())).toEqual(new Set(['password-not-the-one-chosen']))
    expect(await guess()).toEqual(['too-many-tries'])
  })
})

describe('a link', () => {
  test.each([
    [-1000, []],
    [1000, ['link-not-usable']],
  ])('%i ms from its end answers %j', async (offset, refused) => {
    const link = await asked(anAddress())
    const later = stranger(new Date(noon.getTime() + DAY + offset))
    expect(await codes(confirmAccount(later, { ...link, address: '' }))).toEqual(refused)
  })

  test('that was used, or was never sent, is refused', async () => {
    const link = await asked(anAddress())
    await must(confirmAccount(stranger(), { ...link, address: '' }))
    for (const token of [link.token, 'never-sent', '']) {
      expect(await codes(confirmAccount(stranger(), { ...link, token, address: '' }))).toEqual([
        'link-not-usable',
      ])
      expect((await openConfirmation(stranger(), { token })).usable).toBe(false)
    }
  })

  test('pressed many times at once makes one account', async () => {
    const email = anAddress()
    const link = await asked(email)
    const presses = Array.from({ length: 8 }, () =>
      codes(confirmAccount(stranger(), { ...link, address: '' })),
    )
    const answers = await Promise.all(presses)
    expect(answers.filter((refused) => refused.length === 0)).toHaveLength(1)
    expect(await accounts(email)).toHaveLength(1)
  })

  test('and another for the same address, at once, make one account; the other is worth nothing afterwards', async () => {
    const email = anAddress()
    const links = [await asked(email), await asked(email), await asked(email)]
    const redeem = (link: (typeof links)[number]) =>
      codes(confirmAccount(stranger(), { ...link, address: '' }))
    const answers = await Promise.all(links.slice(0, 2).map(redeem))
    expect(answers.filter((refused) => refused.length === 0)).toHaveLength(1)
    expect(await accounts(email)).toHaveLength(1)
    expect(await redeem(links[2] as (typeof links)[number])).toEqual(['link-not-usable'])
  })
})

test('a stranger who asks with somebody’s address waits after ten times; its owner, elsewhere, still gets a link', async () => {
  const known = (await aMember('partner', 'Maya')).email
  for (const email of [known, anAddress()]) {
    const from = (address: string, now = noon) => requestAccount(stranger(now), asking(email, { address }))
    await Promise.all(Array.from({ length: 10 }, () => must(from('192.0.2.1'))))
    expect(await codes(from('192.0.2.1'))).toEqual(['too-many-tries'])
    expect(await messagesTo(database.asOwner, email)).toHaveLength(3)
    expect(await codes(from('192.0.2.1', new Date(noon.getTime() + 15 * MINUTE)))).toEqual([])
    expect(await codes(from('198.51.100.1'))).toEqual([])
    expect(await messagesTo(database.asOwner, email)).toHaveLength(4)
    for (const net of [2, 3, 4]) for (let time = 0; time < 3; time++) await must(from(`198.51.100.${net}`))
    expect(await messagesTo(database.asOwner, email)).toHaveLength(9)
  }
})
