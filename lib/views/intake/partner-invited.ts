import type { Caller } from '@/lib/access/actor'
import { findInvitationSent } from '@/lib/data/partner-invitations'
import type { Locale } from '@/lib/domain/refusals'
import { compose } from '@/lib/gateways/mail/compose'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { findMineOpen } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type PartnerInvited = {
  applicationId: string
  /** The mail word for word in both languages, made by what sends it; only the secret of the link is left out. */
  letters: Record<Locale, { subject: string; text: string }>
  zone: string
  joined: { name: string } | null
  /** The latest that was not taken back; `open` until its 72 hours are over, whatever was answered. */
  invitation: { email: string; partnerName: string; sentAt: Date; expiresAt: Date; open: boolean } | null
}

/** What an inviter sees of their invitation. Null when there is no application that could still be changed. */
export function partnerInvited(caller: Caller): Promise<PartnerInvited | null> {
  return look(caller, 'application.read', {}, async ({ tx, now }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { application, me, partner } = mine
    const sent = partner ? null : await findInvitationSent(tx, application.id)
    return {
      ...{ applicationId: application.id, zone: me.zone },
      letters: { en: letter('en', me.name), es: letter('es', me.name) },
      joined: partner && { name: partner.name },
      invitation: sent && {
        ...{ email: sent.email, partnerName: sent.partnerName, expiresAt: sent.expiresAt },
        sentAt: sent.createdAt,
        open: sent.expiresAt > now,
      },
    }
  })
}

const letter = (locale: Locale, inviter: string) =>
  compose('partner-invitation', locale, { inviter, link: linkTo(paths.invite('…')) })
