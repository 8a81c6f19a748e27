import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { closeEmailChanges } from '@/lib/data/email-changes'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** Takes back a wish for another address: the link that went there is worth nothing, and the old one stays. */
export function takeEmailBack(caller: Caller): Promise<Outcome<{ withdrawn: true }>> {
  const me = person(caller.actor)
  return run(caller, 'sign-in.change-email', {}, async ({ tx, now, record }) => {
    if ((await closeEmailChanges(tx, me.id, now)) === 0) throw new NotFound()
    record({ subject: me.id, facts: { withdrawn: true } })
    return done({ withdrawn: true as const })
  })
}
