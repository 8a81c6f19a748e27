import { describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { codeAt, stepAt } from '@/lib/auth/one-time-code'
import { newToken } from '@/lib/auth/tokens'
import { addAuthenticator } from '@/lib/use-cases/sign-in/add-authenticator'
import { proveByCode } from '@/lib/use-cases/sign-in/prove-by-code'
import { removeFactor } from '@/lib/use-cases/sign-in/remove-factor'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { resetFactors } from '@/lib/use-cases/sign-in/reset-factors'
import { ownSignIn } from '@/lib/views/sign-in/own-sign-in'
import { aMember, password } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { codes, must, noon, sent } from '../../support/partners'
import { callerBehind, proved, secretOffered, withPassword } from '../../support/second-step'

const database = testDatabase()
const codeFor = (secret: string) => codeAt(secret, stepAt(noon))

describe('staff', () => {
  test('without a second factor are half signed in, and set one up with a code of their app', async () => {
    const casey = await aMember('coordinator', 'Casey')
    const browser = await withPassword(casey.id, noon)
    expect(browser.actor).toMatchObject({ kind: 'half', role: 'coordinator', hasFactor: false })
    expect(await codes(addAuthenticator(browser, { code: '000000' }))).toEqual(['code-not-right'])
    const renewed = newToken()
    await must(addAuthenticator(browser, { code: codeFor(secretOffered(browser)), renewed }))
    expect((await callerBehind(renewed, noon)).actor).toMatchObject({
      kind: 'coordinator',
      proof: { factor: true },
    })
  })

  test('who have one cannot set up another before they have proved it', async () => {
    const casey = await aMember('coordinator', 'Casey')
    await proved(casey.id, noon)
    const browser = await withPassword(casey.id, noon)
    expect(browser.actor).toMatchObject({ kind: 'half', hasFactor: true })
    const code = codeFor(secretOffered(browser, 1))
    await expect(addAuthenticator(browser, { code })).rejects.toBeInstanceOf(NotFound)
  })

  test('keep one factor', async () => {
    const casey = await aMember('coordinator', 'Casey')
    expect(await codes(removeFactor(await proved(casey.id, noon), {}))).toEqual(['staff-keep-one-factor'])
  })
})

describe('a partner', () => {
  test('signs in without a second factor, and takes the password once more to set one up', async () => {
    const maya = await aMember('partner', 'Maya')
    const browser = await withPassword(maya.id, noon)
    expect(browser.actor).toMatchObject({ kind: 'partner', proof: { factor: false, freshUntil: null } })
    const code = codeFor(secretOffered(browser))
    expect(await codes(addAuthenticator(browser, { code }))).toEqual(['password-not-right'])
    expect(await codes(addAuthenticator(browser, { code, password: 'a guess' }))).toEqual([
      'password-not-right',
    ])
    await must(addAuthenticator(browser, { code, password }))
    const again = await withPassword(maya.id, noon)
    expect(again.actor).toMatchObject({ kind: 'half', role: 'partner', hasFactor: true })
    expect(await codes(proveByCode(again, { code })), 'the code that set it up is used').toEqual([
      'code-not-right',
    ])
  })

  test('may remove the last one, and its codes on paper go with it', async () => {
    const maya = await aMember('partner', 'Maya')
    const browser = await proved(maya.id, noon)
    const { codes: onPaper } = await must(renewRecoveryCodes(browser))
    await must(removeFactor(browser, {}))
    expect(await ownSignIn(await withPassword(maya.id, noon))).toMatchObject({ app: null, recoveryCodes: 0 })
    expect(await codes(proveByCode(browser, { code: onPaper[0] ?? '' }))).toEqual(['code-not-right'])
    const [row] = await database.asOwner('SELECT sealed_secret FROM authenticator_app WHERE person_id = $1', [
      maya.id,
    ])
    expect(row).toEqual({ sealed_secret: '' })
  })

  test('is shown recovery codes once, which the database does not hold, and each opens once', async () => {
    const maya = await aMember('partner', 'Maya')
    const browser = { ...(await proved(maya.id, noon)), idempotencyKey: 'sent twice' }
    const { codes: onPaper } = await must(renewRecoveryCodes(browser))
    expect(new Set(onPaper).size).toBe(10)
    expect(await codes(renewRecoveryCodes(browser))).toEqual(['request-repeated-with-other-content'])
    const kept = await database.asOwner('SELECT * FROM recovery_code')
    const answers = await database.asOwner('SELECT answer FROM idempotency_key')
    for (const code of onPaper) expect(JSON.stringify([kept, answers])).not.toContain(code.replace('-', ''))
    const typed = { code: ` ${onPaper[4]?.toUpperCase().replace('-', ' ')} ` }
    expect((await proveByCode(browser, typed)).ok).toBe(true)
    expect(await codes(proveByCode(browser, typed))).toEqual(['code-not-right'])
    expect(await ownSignIn(browser)).toMatchObject({ recoveryCodes: 9 })
  })
})

describe('a lost second factor', () => {
  test('is taken away by an admin for a colleague, never for themselves, never for a partner', async () => {
    const [admin, casey, maya] = [
      await aMember('admin', 'Ada'),
      await aMember('coordinator', 'Casey'),
      await aMember('partner', 'Maya'),
    ]
    await proved(casey.id, noon)
    await must(resetFactors(admin, { personId: casey.id, checked: 'called-back' }))
    expect((await withPassword(casey.id, noon)).actor).toMatchObject({ kind: 'half', hasFactor: false })
    for (const personId of [admin.id, maya.id]) {
      await expect(resetFactors(admin, { personId, checked: 'called-back' })).rejects.toBeInstanceOf(NotFound)
    }
  })

  test('is taken away for a partner by the coordinator of their case alone, and they read that it was', async () => {
    const { maya } = await sent()
    const [row] = await database.asOwner(
      `SELECT coordinator_id AS id FROM application JOIN applicant ON application_id = application.id WHERE person_id = $1`,
      [maya.actor.id],
    )
    const [casey, devon] = [await aMember('coordinator', 'Casey'), await aMember('coordinator', 'Devon')]
    await database.asOwner(
      'UPDATE application SET coordinator_id = $1 WHERE coordinator_id IS NOT DISTINCT FROM $2',
      [casey.id, row?.id ?? null],
    )
    await proved(maya.actor.id, noon)
    const reset = { personId: maya.actor.id, checked: 'called-back' as const }
    await expect(resetFactors(devon, reset)).rejects.toBeInstanceOf(NotFound)
    await must(resetFactors(casey, reset))
    const view = await ownSignIn(await withPassword(maya.actor.id, noon))
    expect(view.changes).toEqual([{ at: noon.getTime(), what: 'factors-reset' }])
  })
})
