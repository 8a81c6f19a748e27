import { expect, test } from 'vitest'
import { openSession } from '@/lib/auth/open-session'
import { attemptAllowed } from '@/lib/auth/rate-limit'
import { DAY, HOUR } from '@/lib/domain/time'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { requestAccount } from '@/lib/use-cases/door/request-account'
import { forgetWhatIsOver, keptFor } from '@/lib/use-cases/housekeeping/forget-what-is-over'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { askForNewEmail } from '@/lib/use-cases/sign-in/ask-for-new-email'
import { renewRecoveryCodes } from '@/lib/use-cases/sign-in/renew-recovery-codes'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { aMember, anAddress } from '../../support/at-the-door'
import { inPassing, testDatabase } from '../../support/database'
import { codes, must, noon, stranger } from '../../support/partners'

const database = testDatabase()
const job = (ms: number) => ({ actor: { kind: 'job' } as const, clock: () => new Date(noon.getTime() + ms) })

const counted = async () => {
  const [row] = await database.asOwner(`
    SELECT (SELECT count(*) FROM partner_invitation WHERE token_hash NOT LIKE 'forgotten %')::int AS "partnerInvitations",
           (SELECT count(*) FROM staff_invitation WHERE token_hash NOT LIKE 'forgotten %')::int AS "staffInvitations",
           (SELECT count(*) FROM password_reset)::int AS resets,
           (SELECT count(*) FROM pending_account)::int AS "pendingAccounts",
           (SELECT count(*) FROM email_change)::int AS "emailChanges",
           (SELECT count(*) FROM recovery_code WHERE coalesce(used_at, replaced_at) IS NOT NULL)::int AS "recoveryCodes",
           (SELECT count(*) FROM login_session)::int AS "loginSessions",
           (SELECT count(*) FROM idempotency_key)::int AS keys,
           (SELECT count(*) FROM rate_limit)::int AS attempts`)
  return row as Record<string, number>
}

test('what is over is forgotten when its time has come, not before, and counted in the record', async () => {
  const [maya, admin] = [await aMember('partner', 'Maya'), await aMember('admin', 'Ada')]
  const { applicationId } = await must(startApplication({ ...maya, idempotencyKey: 'once' }))
  const asked = { partnerName: 'Sam', email: anAddress('sam'), locale: 'en' as const }
  await must(invitePartner(maya, { applicationId, ...asked }))
  await must(inviteStaff(admin, { role: 'clinician', name: 'Rae', email: anAddress('rae') }))
  await must(askForReset(stranger(), { email: maya.email, locale: 'en', address: '' }))
  const zone = 'America/Denver'
  const account = {
    name: 'Ana',
    email: anAddress(),
    password: 'a lamp and a sofa',
    zone,
    locale: 'en' as const,
  }
  await must(requestAccount(stranger(), { ...account, address: '' }))
  // In this order: new codes withdraw an address that was asked for before.
  for (const _ of ['first', 'anew']) await must(renewRecoveryCodes(maya))
  await must(askForNewEmail(maya, { email: anAddress('maya') }))
  await openSession(maya.id, noon)
  await attemptAllowed('sign-in', maya.email, '192.0.2.7', () => noon)
  const all = await counted()
  expect(Object.values(all).every((count) => count > 0)).toBe(true)

  expect(await codes(forgetWhatIsOver(job(0)))).toEqual(['nothing-to-forget'])
  expect(await counted()).toEqual(all)

  const steps: [ms: number, gone: string[]][] = [
    [keptFor.attempts + HOUR / 2, ['attempts']],
    [HOUR + DAY + HOUR, ['resets', 'recoveryCodes']],
    [DAY + DAY + HOUR, ['pendingAccounts', 'emailChanges']],
    [3 * DAY + DAY + HOUR, ['partnerInvitations', 'staffInvitations']],
    [7 * DAY + HOUR, ['keys']],
    [30 * DAY + HOUR, ['loginSessions']],
  ]
  const left = { ...all }
  for (const [ms, gone] of steps) {
    const forgotten = await must(forgetWhatIsOver(job(ms)))
    for (const what of Object.keys(all)) {
      expect([what, forgotten[what]]).toEqual([what, gone.includes(what) ? all[what] : 0])
      if (gone.includes(what)) left[what] = 0
    }
    expect(await counted()).toEqual(left)
    expect(await codes(forgetWhatIsOver(job(ms))), 'again at once').toEqual(['nothing-to-forget'])
  }

  const events = await database.asOwner(
    "SELECT facts FROM audit_event WHERE action = 'housekeeping.forget' ORDER BY id",
  )
  expect(events.length).toBe(steps.length)
  expect(events[0]?.facts).toMatchObject({ attempts: all.attempts, resets: 0 })
  const codesLeft = await database.asOwner('SELECT count(*)::int AS left FROM recovery_code')
  expect(codesLeft, 'those that still open something').toEqual([{ left: 10 }])
  const kept = await database.asOwner('SELECT email FROM partner_invitation')
  expect(kept).toEqual([{ email: asked.email }])
})

test('only a job forgets, and it reads none of what it forgets', async () => {
  const { id, email } = await aMember('partner', 'Maya')
  await must(askForReset(stranger(), { email, locale: 'en', address: '' }))
  await expect(forgetWhatIsOver({ ...job(0), actor: { kind: 'anonymous' } })).rejects.toThrow()
  const told = async (role: string) => {
    let rows: unknown[] = []
    await inPassing(database.appUrl, async (query) => {
      await query("SELECT set_config('app.role', $1, true), set_config('app.person', $2, true)", [role, id])
      const far = Array(4).fill('2100-01-01')
      rows = await query('SELECT what FROM forget_what_is_over($1, $2, $3, $4)', far)
    })
    return rows.length
  }
  expect(await told('job')).toBe(9)
  for (const role of ['partner', 'coordinator', 'admin', 'door', '']) expect(await told(role), role).toBe(0)
  expect((await counted()).resets).toBeGreaterThan(0)
})
