import type { Caller } from '@/lib/access/actor'
import { sendAfterCommit } from '@/lib/data/outbox'
import { claimAnnouncement, listDutyAddresses } from '@/lib/data/safety-alerts'
import { done, type Outcome } from '@/lib/domain/outcome'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/**
 * Tells those on duty that something needs them, without saying what or about whom: they sign in to see it. Done once
 * for an alert, and once more when it became more urgent.
 */
export function announceAlert(caller: Caller, { alertId }: { alertId: string }): Promise<Outcome<null>> {
  return run(caller, 'safety-alert.announce', {}, async ({ tx, now, record }) => {
    record({ subject: alertId })
    if (!(await claimAnnouncement(tx, alertId, now))) return done(null)
    for (const { address, locale } of await listDutyAddresses(tx, now)) {
      const values = { link: linkTo(paths.signIn) }
      await sendAfterCommit(tx, { template: 'needs-a-clinician', to: address, locale, values }, now)
    }
    return done(null)
  })
}
