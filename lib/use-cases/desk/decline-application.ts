import type { Caller } from '@/lib/access/actor'
import { closeCase, findClosing, reopenCase } from '@/lib/data/case-closings'
import { endSnooze } from '@/lib/data/case-snoozes'
import { listCouplePeople } from '@/lib/data/notice-people'
import { lockCase } from '@/lib/data/open-cases'
import { endWaitlist } from '@/lib/data/waitlist'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { crisisLines } from '@/lib/domain/program/decline'
import { noLongerApplying } from '@/lib/domain/program/still-applying'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

/**
 * Sends both letters, each to its own reader, and closes the application; from then on both are free to apply again.
 * The mail says only that something is new. Refuses `letters-not-ready`, `letter-without-crisis-lines`,
 * `couple-in-the-program`, `couple-has-ended`, and `case-is-closed` to whoever comes second.
 */
export function declineApplication(
  caller: Caller,
  { coupleId: couple }: { coupleId: string },
): Promise<Outcome<null>> {
  return run(caller, 'case.close', { couple }, async ({ tx, now, record }) => {
    const over = noLongerApplying(await lockCase(tx, couple), refusal('couple-in-the-program', {}))
    if (over) return refuse(over)
    const closing = await findClosing(tx, couple)
    if (!closing || closing.letters.length < 2) return refuse(refusal('letters-not-ready', {}))
    const no: Refusal[] = []
    for (const { text, locale, name } of closing.letters)
      if (!text.includes(crisisLines[locale])) no.push(refusal('letter-without-crisis-lines', { name }))
    if (no.length > 0) return refuse(...no)
    // While both still stand in the couple: closing it sets them free.
    await tellPartners(tx, 'something-new', await listCouplePeople(tx, couple), now, paths.letters)
    await endSnooze(tx, couple, now)
    await endWaitlist(tx, couple, now)
    await closeCase(tx, closing.id, couple, now)
    record({ couple, facts: { reason: closing.reason } })
    return done(null)
  })
}

/**
 * Opens a declined application again, by an open act. A couple that was ended is never put together again. Refuses
 * `case-is-not-closed`, `couple-has-ended`, `partner-applied-elsewhere`.
 */
export function reopenApplication(
  caller: Caller,
  { coupleId: couple }: { coupleId: string },
): Promise<Outcome<null>> {
  return run(caller, 'case.reopen', { couple }, async ({ tx, now, record }) => {
    const { declined, ended } = await lockCase(tx, couple)
    if (!declined) return refuse(ended ? refusal('couple-has-ended', {}) : refusal('case-is-not-closed', {}))
    await reopenCase(tx, couple, now)
    record({ couple })
    return done(null)
  })
}
