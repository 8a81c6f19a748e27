import type { Caller } from '@/lib/access/actor'
import { newToken } from '@/lib/auth/tokens'
import { findOwnAddress } from '@/lib/data/partner-profiles'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { tokenIn } from '@/lib/i18n/locales'
import { myOpenApplication } from '@/lib/use-cases/intake/my-application'
import {
  type Invitation,
  invitationWaits,
  reasonsNotToInvite,
  sendInvitation,
} from '@/lib/use-cases/intake/send-invitation'
import { run, type Work } from '@/lib/use-cases/run'

export type InvitePartner = Invitation & { applicationId: string }

/**
 * Asks the other partner to join, by mail, with a link for one use within 72 hours. Nobody learns here whether the
 * address has an account: it is not even looked up. Refuses `invitation-to-oneself`, `invitation-still-open`,
 * `partner-already-joined`, `too-many-invitations`, `application-already-sent`.
 * @param makeToken gives the link's secret; a parameter so that tests can know it
 */
export function invitePartner(
  caller: Caller,
  input: InvitePartner,
  makeToken: (locale: Locale) => string = (locale) => tokenIn(locale, newToken()),
): Promise<Outcome<{ invitationId: string }>> {
  const invite = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work)
    if (!mine.ok) return mine
    const { application, me } = mine.value

    const reasons = await reasonsNotToInvite(tx, application.id, me, now)
    if (input.email === (await findOwnAddress(tx, me.id))) reasons.push(refusal('invitation-to-oneself', {}))
    const waits = reasons.length === 0 && (await invitationWaits(tx, application.id, now))
    if (waits) reasons.push(refusal('invitation-still-open', {}))
    if (reasons.length > 0) return refuse(...reasons)

    const how = { applicationId: application.id, me, now, token: makeToken(input.locale) }
    const invitationId = await sendInvitation(tx, how, input)
    record({ subject: application.id, facts: { invitation: invitationId } })
    return done({ invitationId })
  }
  return run(caller, 'application.invite', { application: input.applicationId }, invite, input)
}
