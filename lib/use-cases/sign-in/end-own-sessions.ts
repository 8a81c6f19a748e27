import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { closeEmailChanges } from '@/lib/data/email-changes'
import { revokeOtherLoginSessions, revokeOwnLoginSession } from '@/lib/data/login-sessions'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** `session`: one of one's own; without it, all but the one that asks. */
export type EndOwnSessions = { session?: string }

/**
 * Signs other browsers of one's own out, at their next request. Whoever ends all of them withdraws a new address that
 * is not confirmed, too: it may have been asked for in one of those.
 */
export function endOwnSessions(
  caller: Caller,
  { session }: EndOwnSessions,
): Promise<Outcome<{ ended: number }>> {
  const me = person(caller.actor)
  return run(
    caller,
    'sign-in.end-session',
    {},
    async ({ tx, now, record }) => {
      const ended = session
        ? Number(await revokeOwnLoginSession(tx, me.id, session, 'ended from another device', now))
        : await revokeOtherLoginSessions(tx, me.id, me.loginSessionId, 'ended from another device', now)
      if (session && ended === 0) throw new NotFound()
      if (!session) await closeEmailChanges(tx, me.id, now)
      record({ subject: me.id, facts: { ended } })
      return done({ ended })
    },
    { session },
  )
}
