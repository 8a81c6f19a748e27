import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { newToken } from '@/lib/auth/tokens'
import { findInvitationSent } from '@/lib/data/partner-invitations'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { Locale } from '@/lib/domain/refusals'
import { tokenIn } from '@/lib/i18n/locales'
import { myOpenApplication } from '@/lib/use-cases/intake/my-application'
import { reasonsNotToInvite, sendInvitation } from '@/lib/use-cases/intake/send-invitation'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Sends a new link to the same address; the earlier one stops working. Refuses `partner-already-joined`,
 * `too-many-invitations`, `application-already-sent`.
 */
export function renewInvitation(
  caller: Caller,
  input: { applicationId: string; locale: Locale },
  makeToken: (locale: Locale) => string = (locale) => tokenIn(locale, newToken()),
): Promise<Outcome<{ invitationId: string }>> {
  const renew = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work)
    if (!mine.ok) return mine
    const { application, me } = mine.value

    const sent = await findInvitationSent(tx, application.id)
    if (!sent) throw new NotFound()
    const reasons = await reasonsNotToInvite(tx, application.id, me, now)
    if (reasons.length > 0) return refuse(...reasons)

    const how = { applicationId: application.id, me, now, token: makeToken(input.locale) }
    const invitationId = await sendInvitation(tx, how, { ...sent, locale: input.locale })
    record({ subject: application.id, facts: { invitation: invitationId, renewed: true } })
    return done({ invitationId })
  }
  return run(caller, 'application.invite', { application: input.applicationId }, renew, input)
}
