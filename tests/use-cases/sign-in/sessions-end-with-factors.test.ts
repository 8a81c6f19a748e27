import { expect, test } from 'vitest'
import { actorBehind } from '@/lib/auth/current-actor'
import { codeAt, stepAt } from '@/lib/auth/one-time-code'
import { addAuthenticator } from '@/lib/use-cases/sign-in/add-authenticator'
import { changePassword } from '@/lib/use-cases/sign-in/change-password'
import { endOwnSessions } from '@/lib/use-cases/sign-in/end-own-sessions'
import { removeFactor } from '@/lib/use-cases/sign-in/remove-factor'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { resetFactors } from '@/lib/use-cases/sign-in/reset-factors'
import { printFigure } from '../../bench/figure'
import { aMember, messagesTo, password } from '../../support/at-the-door'
import { testDatabase } from '../../support/database'
import { must, noon } from '../../support/partners'
import { provedSession } from '../../support/proved-session'
import { callerBehind, secretOffered, withPassword } from '../../support/second-step'

const database = testDatabase()
const kindOf = async (token: string) => (await actorBehind(token, 'ordinary', () => noon)).kind

test('SS1: after any change of the second factor a copied cookie of another browser is worth nothing', async () => {
  const admin = await aMember('admin', 'Ada')
  const ways: [string, 'partner' | 'clinician', (browser: Browser, id: string) => Promise<unknown>][] = [
    ['an app removed', 'partner', (browser) => must(removeFactor(browser, {}))],
    ['new recovery codes', 'partner', (browser) => must(renewRecoveryCodes(browser))],
    [
      'a new password',
      'partner',
      (browser) => must(changePassword(browser, { password, newPassword: 'a lamp, a sofa, a cat' })),
    ],
    ['the others ended', 'partner', (browser) => must(endOwnSessions(browser, {}))],
    [
      'a reset by an admin',
      'clinician',
      (_, personId) => must(resetFactors(admin, { personId, checked: 'seen-on-video' })),
    ],
  ]
  let replays = 0
  for (const [way, role, change] of ways) {
    const member = await aMember(role, 'Maya')
    const own = await provedSession(member.id, noon)
    const others = await Promise.all([1, 2, 3, 4].map(() => provedSession(member.id, noon)))
    expect(await Promise.all(others.map(kindOf)), `before: ${way}`).toEqual(Array(4).fill(role))
    await change(await callerBehind(own, noon), member.id)
    const tries = await Promise.all(
      Array.from({ length: 25 }, () => others)
        .flat()
        .map(kindOf),
    )
    replays += tries.filter((kind) => kind !== 'anonymous').length
    expect(await kindOf(own), `the browser itself after: ${way}`).toBe(
      role === 'partner' ? role : 'anonymous',
    )
    if (way !== 'the others ended')
      expect(await messagesTo(database.asOwner, member.email), way).toEqual(['sign-in-changed'])
  }
  expect(replays).toBe(0)
  printFigure({ id: 'SS1-factors', value: replays, unit: 'replays-of-500', bar: 0, ok: replays === 0 })
})

test('SS1: setting up the first factor signs every other browser out, and ends the token it began with', async () => {
  const maya = await aMember('partner', 'Maya')
  const others = await Promise.all([1, 2, 3, 4].map(() => withPassword(maya.id, noon)))
  const [browser] = others
  if (!browser) throw new Error('no browser')
  const code = codeAt(secretOffered(browser), stepAt(noon))
  await must(addAuthenticator(browser, { code, password }))
  const rows = await database.asOwner(
    'SELECT count(*)::int AS live FROM login_session WHERE person_id = $1 AND revoked_at IS NULL',
    [maya.id],
  )
  expect(rows).toEqual([{ live: 1 }])
})

type Browser = Awaited<ReturnType<typeof callerBehind>>
