import type { Outcome } from '@/lib/domain/outcome'
import type { testDatabase } from './database'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** "done", or the codes of every refusal in order. */
export function codesOf(answer: Outcome<unknown>): 'done' | string[] {
  return answer.ok ? 'done' : answer.refusals.map(({ code }) => code)
}

/** What a change of a calendar left behind: who still holds a seat, and whom a message is on its way to. */
export function whatHappened(owner: Owner) {
  return {
    held: async (session: string) => {
      const rows = await owner('SELECT person_id FROM seat WHERE session_id = $1 AND released_at IS NULL', [
        session,
      ])
      return rows.map((row) => row.person_id)
    },
    mails: () => owner('SELECT template, person_id FROM outbox_message ORDER BY person_id::text'),
  }
}

/** The neutral notice that something changed, to each of these test people, in the order of `mails`. */
export function noticesTo(...people: string[]) {
  return [...people].sort().map((person_id) => ({ template: 'appointment-changed', person_id }))
}
