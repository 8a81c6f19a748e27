import type { Assignment } from '@/lib/domain/care-team/assignment'
import { neededRoles } from '@/lib/domain/care-team/needed-roles'
import type { CareRole } from '@/lib/domain/care-team/roles'
import { asId, type PersonId } from '@/lib/domain/ids'
import type { PrivateChoice } from '@/lib/domain/intake/private-question'

type Facts = {
  /** `concern`: what the partner answered in private about drugs or alcohol (`yes`, `no`, or to talk first). */
  partners: readonly { id: string; name: string; concern: PrivateChoice | null }[]
  held: readonly { role: CareRole; partnerId: string | null }[]
  /** The couple has ended: `partners` are those who go on, each in care of their own. */
  apart?: boolean
}

/**
 * Are all places filled without which a couple cannot start: their couples therapist, each partner's own therapist,
 * and a counselor for a partner who said yes? Someone who would rather talk first is asked, not held up; psychiatric
 * providers and peer coaches join when they are wanted.
 */
export function careTeamComplete({ partners, held, apart = false }: Facts): boolean {
  const nobody = { id: asId<PersonId>(''), name: '' }
  const live = held.map(
    (one): Assignment => ({
      role: one.role,
      partnerId: one.partnerId === null ? null : asId<PersonId>(one.partnerId),
      clinician: nobody,
    }),
  )
  const wanted = { psychiatricProvider: false, peerCoach: false }
  const people = partners.map(({ id, name, concern }) => ({
    id: asId<PersonId>(id),
    name,
    needsCounselor: concern === 'yes',
  }))
  return neededRoles({ partners: people, wanted, live, apart }).length === 0
}
