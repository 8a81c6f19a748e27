import type { Caller } from '@/lib/access/actor'
import { forgetOver } from '@/lib/data/forgetting'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { DAY, HOUR } from '@/lib/domain/time'
import { run } from '@/lib/use-cases/run'

/**
 * How long what is over is kept, in milliseconds: the secret of a link, an account nobody confirmed and an address
 * asked for, after the link ran out or was used; a recovery code after it was used or replaced; a signed-in browser
 * after it was signed out (or began: none lasts a day); an answer that is kept against sending a form twice; a counted
 * attempt at the door; a payer's file and everybody in it, after it was
 * taken: what was brought in stands in its case.
 */
export const keptFor = { links: DAY, sessions: 30 * DAY, keys: 7 * DAY, attempts: HOUR, strangers: 30 * DAY }

/**
 * Forgets what is of no more use. Doing it again at once changes nothing and leaves no record.
 * Refuses `nothing-to-forget`.
 */
export function forgetWhatIsOver(caller: Caller): Promise<Outcome<Record<string, number>>> {
  return run(caller, 'housekeeping.forget', {}, async ({ tx, now, record }) => {
    const before = (kept: number) => new Date(now.getTime() - kept)
    const counts = await forgetOver(tx, {
      links: before(keptFor.links),
      sessions: before(keptFor.sessions),
      keys: before(keptFor.keys),
      attempts: before(keptFor.attempts),
      strangers: before(keptFor.strangers),
    })
    if (Object.values(counts).every((count) => count === 0)) return refuse(refusal('nothing-to-forget', {}))
    record({ facts: counts })
    return done(counts)
  })
}
