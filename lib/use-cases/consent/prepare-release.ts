import { type Caller, person } from '@/lib/access/actor'
import { lacking } from '@/lib/access/proofs'
import { insertRelease } from '@/lib/data/joint-releases'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { proofFirst, run } from '@/lib/use-cases/run'

export type PrepareRelease = {
  coupleId: string
  /** A person or a place, as 42 CFR 2.31(a)(4) wants them named. */
  recipient: string
  purpose: string
}

/**
 * Asks both partners to sign for giving the joint record to somebody named. It releases nothing: each signs alone, and
 * until both have, it waits. A partner asks from a private page, and so it takes the proof of one.
 */
export async function prepareRelease(
  caller: Caller,
  { coupleId, recipient, purpose }: PrepareRelease,
): Promise<Outcome<{ releaseId: string }>> {
  const missing = caller.actor.kind === 'partner' && lacking('private', caller.actor, caller.clock())
  if (missing) return refuse(proofFirst(missing))
  const body = { coupleId, recipient, purpose }
  return run(
    caller,
    'joint-record.prepare',
    { couple: coupleId },
    async ({ tx, actor, now, record }) => {
      const releaseId = crypto.randomUUID()
      const preparedBy = person(actor).id
      await insertRelease(tx, { id: releaseId, coupleId, recipient, purpose, preparedBy }, now)
      record({ couple: coupleId, facts: { release: releaseId } })
      return done({ releaseId })
    },
    body,
  )
}
