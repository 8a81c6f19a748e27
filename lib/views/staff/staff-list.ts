import type { Caller, PersonKind } from '@/lib/access/actor'
import { listStaff } from '@/lib/data/staff'
import { listOpenInvitations } from '@/lib/data/staff-invitations'
import { look } from '@/lib/views/look'

export type StaffLine = {
  id: string
  name: string
  role: PersonKind
  email: string
  credentials: string
  lastSignIn: Date | null
  deactivated: boolean
  /** A clinician nobody can be assigned to yet. */
  profileMissing: boolean
}

export type InvitationLine = {
  id: string
  name: string
  email: string
  role: PersonKind
  expiresAt: Date
  expired: boolean
}

/** Who works here, who did, and who has been asked to. */
export function staffList(caller: Caller): Promise<{ people: StaffLine[]; invitations: InvitationLine[] }> {
  return look(caller, 'staff.read', {}, async ({ tx, now }) => {
    const people = await listStaff(tx)
    const invitations = await listOpenInvitations(tx)
    return {
      people: people.map(({ account, clinician, loginSessions, deactivatedAt, ...member }) => ({
        id: member.id,
        name: member.name,
        role: member.role,
        email: account?.email ?? '',
        credentials: clinician?.credentials ?? '',
        lastSignIn: loginSessions[0]?.createdAt ?? null,
        deactivated: deactivatedAt !== null,
        profileMissing: member.role === 'clinician' && clinician === null,
      })),
      invitations: invitations.map((one) => ({ ...one, expired: one.expiresAt <= now })),
    }
  })
}
