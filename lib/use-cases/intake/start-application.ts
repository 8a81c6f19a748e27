import { randomBytes } from 'node:crypto'
import { type Caller, person } from '@/lib/access/actor'
import { insertApplicant } from '@/lib/data/applicants'
import { findApplicationOf, insertApplication } from '@/lib/data/applications'
import { lockInOrder } from '@/lib/data/locks'
import type { Transaction } from '@/lib/data/transaction'
import { referenceFrom } from '@/lib/domain/intake/reference'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** Starts an application as its first partner. Whoever is in one already gets that one, however often they ask. */
export function startApplication(caller: Caller): Promise<Outcome<{ applicationId: string }>> {
  return run(caller, 'application.start', {}, async ({ tx, actor, now, record }) => {
    const me = person(actor)
    await lockInOrder(tx, [me.id])
    const current = await findApplicationOf(tx, me.id)
    if (current) {
      record({ subject: current.id, facts: { already: true } })
      return done({ applicationId: current.id })
    }
    const applicationId = await withFreshReference(tx, me.id, now)
    await insertApplicant(tx, { applicationId, personId: me.id, position: 1, joinedAt: now })
    record({ subject: applicationId })
    return done({ applicationId })
  })
}

/** A reference already in use is as good as never met, and still: another one is made. */
async function withFreshReference(tx: Transaction, startedBy: string, startedAt: Date): Promise<string> {
  const id = crypto.randomUUID()
  while (
    !(await insertApplication(tx, { id, reference: referenceFrom(randomBytes(6)), startedBy, startedAt }))
  );
  return id
}
