import { type Caller, person } from '@/lib/access/actor'
import { beginPart, finishPart } from '@/lib/data/private-parts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { withoutKey } from '@/lib/use-cases/private/my-part'
import { run } from '@/lib/use-cases/run'

/**
 * Notes that somebody went through their private part to the end. What they left out stays out: every question may be
 * skipped, and answers may be added or changed afterwards. Refuses `form-of-another-person`.
 */
export function finishPrivatePart(caller: Caller, { whose }: { whose: string }): Promise<Outcome<null>> {
  return run(withoutKey(caller), 'private.save', {}, async ({ tx, actor, now, record }) => {
    const me = person(actor)
    if (whose !== me.id) return refuse(refusal('form-of-another-person', {}))
    await beginPart(tx, me.id, now)
    await finishPart(tx, me.id, now)
    record({ subject: me.id })
    return done(null)
  })
}
