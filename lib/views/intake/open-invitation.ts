import type { Caller } from '@/lib/access/actor'
import { hashToken } from '@/lib/auth/tokens'
import { findAccountByEmail } from '@/lib/data/accounts'
import { listApplicants } from '@/lib/data/applicants'
import { findOpenInvitation } from '@/lib/data/partner-invitations'
import { look } from '@/lib/views/look'

export type OpenInvitation = {
  /** The name the inviter goes by. Nothing else of theirs. */
  inviter: string
  partnerName: string
  email: string
  hasAccount: boolean
  /** Who is looking: nobody signed in, the invited person, or someone else such as the inviter on a shared phone. */
  viewer: 'nobody' | 'the-invited' | 'someone-else'
  viewerName: string | null
}

/**
 * What an open invitation says to the one who holds its link. Null for one that is unknown, too old, used, declined
 * or taken back: the five look the same. Looking changes nothing, because mail programs open links by themselves.
 */
export function openInvitation(caller: Caller, { token }: { token: string }): Promise<OpenInvitation | null> {
  return look(caller, 'door.open-invitation', {}, async ({ tx, now }) => {
    const invitation = await findOpenInvitation(tx, hashToken(token), now)
    if (!invitation) return null
    const { email, partnerName, applicationId, invitedBy } = invitation
    const account = await findAccountByEmail(tx, email)
    const applicants = await listApplicants(tx, applicationId)
    const inviter = applicants.find(({ personId }) => personId === invitedBy)
    const viewer = 'id' in caller.actor ? caller.actor : null
    return {
      ...{ inviter: inviter?.name ?? '', partnerName, email, hasAccount: account !== null },
      viewer: viewer ? (viewer.id === account?.personId ? 'the-invited' : 'someone-else') : 'nobody',
      viewerName: viewer?.name ?? null,
    }
  })
}
