import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { closeEmailChanges } from '@/lib/data/email-changes'
import { sendAfterCommit } from '@/lib/data/outbox'
import { type IdentityCheck, resetSecondFactors } from '@/lib/data/sign-in-changes'
import { inTransaction } from '@/lib/data/transaction'
import { done, type Outcome } from '@/lib/domain/outcome'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

/** `checked`: how whoever resets made sure that it is really them who asks. */
export type ResetFactors = { personId: string; checked: IdentityCheck }

/**
 * Takes away every second factor of somebody who has lost theirs: an admin for a colleague, the coordinator of the case
 * for a partner. Nobody sees what there was. They are signed out everywhere, told by a mail that says no more than
 * that, and set one up anew; until then nothing private opens. A new address that is not confirmed counts for nothing:
 * that is the door's to write, after the reset, and again where the same form is sent again.
 */
export async function resetFactors(caller: Caller, input: ResetFactors): Promise<Outcome<{ reset: true }>> {
  const subject = { person: input.personId }
  const outcome = await run(caller, 'second-factor.reset', subject, async ({ tx, now, record }) => {
    const told = await resetSecondFactors(tx, input.personId, input.checked, now)
    if (!told) throw new NotFound()
    const locale = told.locale === 'es' ? 'es' : 'en'
    const values = { link: linkTo(paths.signIn) }
    await sendAfterCommit(tx, { template: 'sign-in-changed', to: told.email, locale, values }, now)
    record({ subject: input.personId, facts: { checked: input.checked } })
    return done({ reset: true as const })
  })
  if (outcome.ok) {
    await inTransaction({ role: 'door' }, (tx) => closeEmailChanges(tx, input.personId, caller.clock()))
  }
  return outcome
}
