import type { Caller } from '@/lib/access/actor'
import { sendAfterCommit } from '@/lib/data/outbox'
import { countReviewsDue } from '@/lib/data/reviews'
import { listDutyAddresses } from '@/lib/data/safety-alerts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/**
 * Tells those on duty that something waits for them when decisions on joint work are due to be looked at again: neither
 * whose nor how many. Nothing changes for a couple by itself. Refuses `no-review-due`.
 */
export function remindOfReviewsDue(caller: Caller): Promise<Outcome<{ due: number }>> {
  return run(caller, 'review.remind', {}, async ({ tx, now, record }) => {
    const due = await countReviewsDue(tx, localDateOf(now.getTime(), 'UTC'))
    if (due === 0) return refuse(refusal('no-review-due', {}))
    for (const { address, locale } of await listDutyAddresses(tx, now)) {
      const values = { link: linkTo(paths.signIn) }
      await sendAfterCommit(tx, { template: 'needs-a-clinician', to: address, locale, values }, now)
    }
    record({ facts: { due } })
    return done({ due })
  })
}
