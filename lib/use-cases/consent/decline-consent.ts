import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertDecline, listSignatures, lockConsents } from '@/lib/data/consents'
import { documentOf } from '@/lib/domain/consent/documents'
import type { ConsentKey } from '@/lib/domain/consent/kinds'
import { liveOne } from '@/lib/domain/consent/live'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Keeps a "no" to a text, for its person alone; it can be signed later. Refuses `already-signed`: what holds is
 * stopped, not declined.
 */
export function declineConsent(caller: Caller, input: ConsentKey): Promise<Outcome<null>> {
  const { kind, about } = input
  const decline = async ({ tx, actor, now, record }: Work) => {
    const me = person(actor)
    const document = documentOf(input)
    if (!document) throw new NotFound()
    await lockConsents(tx, me.id)
    if (liveOne(await listSignatures(tx, me.id), input, now)) return refuse(refusal('already-signed', {}))
    await insertDecline(tx, { personId: me.id, kind, about, version: document.version, at: now })
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'consent.decline', {}, decline, input)
}
