import type { Actor } from '@/lib/access/actor'
import { type Action, allows } from '@/lib/access/permissions'
import { findStanding, type Subject } from '@/lib/data/standing'
import type { Transaction } from '@/lib/data/transaction'

/** Not there, or not theirs: the two are the same to the one who asks (a 404 on screen). */
export class NotFound extends Error {
  constructor() {
    super('not found')
    this.name = 'NotFound'
  }
}

/** Asks the permission table about this actor, this action and this subject; throws NotFound unless it says yes. */
export async function authorize(
  tx: Transaction,
  actor: Actor,
  action: Action,
  subject: Subject,
): Promise<void> {
  const standing = await findStanding(tx, subject)
  if (!allows(action, actor.kind, standing)) throw new NotFound()
}
