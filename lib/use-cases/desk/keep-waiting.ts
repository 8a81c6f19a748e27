import { type Caller, person } from '@/lib/access/actor'
import { listCouplePeople } from '@/lib/data/notice-people'
import { lockCase } from '@/lib/data/open-cases'
import { endWaitlist, insertWaitlist } from '@/lib/data/waitlist'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { noLongerApplying } from '@/lib/domain/program/still-applying'
import type { WaitlistReason } from '@/lib/domain/program/waitlist'
import { refusal } from '@/lib/domain/refusals'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

/** `tell`: both partners are told, openly and at once, that they wait and why in neutral words. */
export type KeepWaiting = { coupleId: string; reason: WaitlistReason; tell: boolean }

/**
 * Puts a couple on the waitlist, as long as it applies. Its place follows from when it came. Refuses
 * `on-the-waitlist-already`, `waits-before-the-program`, `case-is-closed`, `couple-has-ended`.
 */
export function keepWaiting(caller: Caller, input: KeepWaiting): Promise<Outcome<null>> {
  const { coupleId: couple, reason, tell } = input
  return run(
    caller,
    'case.waitlist',
    { couple },
    async ({ tx, actor, now, record }) => {
      const over = noLongerApplying(await lockCase(tx, couple), refusal('waits-before-the-program', {}))
      if (over) return refuse(over)
      await insertWaitlist(tx, { couple, reason, by: person(actor).id, told: tell }, now)
      if (tell)
        await tellPartners(tx, 'something-new', await listCouplePeople(tx, couple), now, paths.letters)
      record({ couple, facts: { reason, told: tell } })
      return done(null)
    },
    input,
  )
}

/** Takes a couple off the waitlist: its turn has come, or waiting has no more reason. Refuses `not-on-the-waitlist`. */
export function endWaiting(
  caller: Caller,
  { coupleId: couple }: { coupleId: string },
): Promise<Outcome<null>> {
  return run(caller, 'case.waitlist', { couple }, async ({ tx, now, record }) => {
    if (!(await endWaitlist(tx, couple, now))) return refuse(refusal('not-on-the-waitlist', {}))
    record({ couple, facts: { back: true } })
    return done(null)
  })
}
