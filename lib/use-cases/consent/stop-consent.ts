import { type Caller, person } from '@/lib/access/actor'
import { endSignatures, lockConsents } from '@/lib/data/consents'
import type { ConsentKey } from '@/lib/domain/consent/kinds'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Takes a consent back (42 CFR 2.31(a)(6)): from the next statement on it no longer holds, for anyone. No reason is
 * asked and nobody is told. Refuses `nothing-to-stop`.
 */
export function stopConsent(caller: Caller, input: ConsentKey): Promise<Outcome<null>> {
  const { kind, about } = input
  const stop = async ({ tx, actor, now, record }: Work) => {
    const me = person(actor)
    await lockConsents(tx, me.id)
    const stopped = await endSignatures(tx, { personId: me.id, kind, about, at: now, why: 'stopped' })
    if (stopped === 0) return refuse(refusal('nothing-to-stop', {}))
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'consent.stop', {}, stop, input)
}
