import { expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { demoSecret } from '@/lib/auth/demo-authenticator'
import { codeAt, stepAt } from '@/lib/auth/one-time-code'
import { findAuthenticatorApp, spendStep } from '@/lib/data/authenticator-apps'
import { inTransaction } from '@/lib/data/transaction'
import type { Outcome } from '@/lib/domain/outcome'
import { addPasskey } from '@/lib/use-cases/sign-in/add-passkey'
import { askForAPasskey } from '@/lib/use-cases/sign-in/ask-for-passkey'
import { proveByCode } from '@/lib/use-cases/sign-in/prove-by-code'
import { proveByPasskey } from '@/lib/use-cases/sign-in/prove-by-passkey'
import { removeFactor } from '@/lib/use-cases/sign-in/remove-factor'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { ownSignIn } from '@/lib/views/sign-in/own-sign-in'
import { printFigure } from '../../bench/figure'
import { aMember } from '../../support/at-the-door'
import { must, noon } from '../../support/partners'
import { proved, withPassword } from '../../support/second-step'
import { softwarePasskey } from '../../support/software-passkey'

/** Fifty at once; the tenth try of an account is its last in a quarter of an hour, so the step itself is asked as well. */
const fifty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, work))
const done = (answers: Outcome<unknown>[]) => answers.filter(({ ok }) => ok).length

test('AU5: the same code, recovery code or passkey answer, fifty times at once, counts once', async () => {
  const maya = await aMember('partner', 'Maya')
  await proved(maya.id, noon)
  const browser = await withPassword(maya.id, noon)
  const code = codeAt(demoSecret(maya.id), stepAt(noon))
  const byApp = done(await fifty(() => proveByCode(browser, { code })))

  const sam = await aMember('partner', 'Sam')
  const hisBrowser = await proved(sam.id, noon)
  const { codes } = await must(renewRecoveryCodes(hisBrowser))
  const byPaper = done(await fifty(() => proveByCode(hisBrowser, { code: codes[3] ?? '' })))

  const ana = await aMember('partner', 'Ana')
  const herBrowser = await proved(ana.id, noon)
  const device = await withPasskey(herBrowser)
  const answer = device.used(await challengeFor(herBrowser, 'prove'))
  const byPasskey = done(await fifty(() => proveByPasskey(herBrowser, { answer })))

  const steps = await fifty(() => spentStep(sam.id))
  const byStep = steps.filter(Boolean).length
  const counts = { byApp, byPaper, byPasskey, byStep }
  expect(counts).toEqual({ byApp: 1, byPaper: 1, byPasskey: 1, byStep: 1 })
  printFigure({
    id: 'AU5',
    value: byApp + byPaper + byPasskey + byStep,
    unit: 'done-of-4x50',
    bar: 4,
    ok: true,
  })
})

test('a code that was used, one before it, and one of another minute open nothing; the next one does', async () => {
  const { id } = await aMember('partner', 'Maya')
  await proved(id, noon)
  const browser = await withPassword(id, noon)
  const secret = demoSecret(id)
  const code = (steps: number) => codeAt(secret, stepAt(noon) + steps)
  expect((await proveByCode(browser, { code: code(0) })).ok).toBe(true)
  for (const steps of [0, -1, -2, 2, 40]) {
    expect((await proveByCode(browser, { code: code(steps) })).ok, `${steps} steps on`).toBe(false)
  }
  expect((await proveByCode(browser, { code: ` ${code(1).slice(0, 3)} ${code(1).slice(3)}` })).ok).toBe(true)
})

test('wrong codes are counted for the account, never a lock, and apart from the password', async () => {
  const { id } = await aMember('partner', 'Maya')
  await proved(id, noon)
  const browser = await withPassword(id, noon)
  for (let tries = 0; tries < 10; tries++) {
    expect(await proveByCode(browser, { code: '000000' })).toMatchObject({
      refusals: [{ code: 'code-not-right' }],
    })
  }
  const right = { code: codeAt(demoSecret(id), stepAt(noon)) }
  expect(await proveByCode(browser, right)).toMatchObject({ refusals: [{ code: 'too-many-tries' }] })
  const later = new Date(noon.getTime() + 15 * 60_000)
  const next = await withPassword(id, later)
  expect((await proveByCode(next, { code: codeAt(demoSecret(id), stepAt(later)) })).ok).toBe(true)
})

test('a passkey answers its own challenge, once, in its own session, with its owner verified', async () => {
  const { id } = await aMember('partner', 'Maya')
  const browser = await proved(id, noon)
  const device = await withPasskey(browser)
  const tries: [string, () => Promise<string>, Caller?][] = [
    ['another challenge', async () => device.used('bWFkZSB1cA', 1)],
    ['nobody verified', async () => device.used(await challengeFor(browser, 'prove'), 1, false)],
    ['another device', async () => softwarePasskey().used(await challengeFor(browser, 'prove'), 1)],
    ['a challenge for adding', async () => device.used(await challengeFor(browser, 'add'), 1)],
    ['no answer at all', async () => 'not JSON'],
  ]
  for (const [what, answer] of tries) {
    expect((await proveByPasskey(browser, { answer: await answer() })).ok, what).toBe(false)
  }
  const elsewhere = await withPassword(id, noon)
  const asked = await challengeFor(browser, 'prove')
  expect((await proveByPasskey(elsewhere, { answer: device.used(asked, 1) })).ok, 'another session').toBe(
    false,
  )
  expect((await proveByPasskey(browser, { answer: device.used(asked, 1) })).ok).toBe(true)
  const again = device.used(await challengeFor(browser, 'prove'), 1)
  expect((await proveByPasskey(browser, { answer: again })).ok, 'a count that stood still').toBe(false)
})

test('of two second factors of staff, both removed at once, one stays', async () => {
  const { id } = await aMember('coordinator', 'Casey')
  const browser = await proved(id, noon)
  await withPasskey(browser)
  const [passkey] = (await ownSignIn(browser)).passkeys
  const answers = await Promise.all([{}, { passkey: passkey?.id }].map((what) => removeFactor(browser, what)))
  expect(done(answers)).toBe(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'staff-keep-one-factor' }] })
})

async function withPasskey(browser: Caller) {
  const device = softwarePasskey()
  await must(addPasskey(browser, { answer: device.made(await challengeFor(browser, 'add')), name: 'phone' }))
  return device
}

async function challengeFor(browser: Caller, purpose: 'add' | 'prove'): Promise<string> {
  return ((await must(askForAPasskey(browser, { purpose }))) as { challenge: string }).challenge
}

const spentStep = (personId: string) =>
  inTransaction({ role: 'half', halfId: personId }, async (tx) => {
    const app = await findAuthenticatorApp(tx, personId)
    return app ? spendStep(tx, app.id, 7) : false
  })
