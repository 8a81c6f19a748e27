import { type Caller, person } from '@/lib/access/actor'
import { findWantedEmail } from '@/lib/data/email-changes'
import { look } from '@/lib/views/look'

/** The address somebody asked for and has not confirmed; null when none waits. */
export const wantedEmail = (caller: Caller): Promise<string | null> =>
  look(caller, 'sign-in.change-email', {}, ({ tx, now }) => findWantedEmail(tx, person(caller.actor).id, now))
