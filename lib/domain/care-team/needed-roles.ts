import type { Assignment } from '@/lib/domain/care-team/assignment'
import { type CareRole, careRoles, servesOnePartner } from '@/lib/domain/care-team/roles'
import type { Partner } from '@/lib/domain/couple'

/** A place in a care team that nobody holds yet. `partner` is null for roles that serve the couple as one. */
export type OpenRole = { role: CareRole; partner: Partner | null }

type Facts = {
  /** A counselor is for a partner with a substance-related concern, which the other partner never learns from us. */
  partners: readonly (Partner & { needsCounselor: boolean })[]
  wanted: { psychiatricProvider: boolean; peerCoach: boolean }
  live: readonly Assignment[]
  /** The couple has ended, and `partners` go on in care of their own: nobody serves them as one. */
  apart?: boolean
}

/** The roles this couple still needs, in the order of `careRoles`, the first partner first. */
export function neededRoles({ partners, wanted, live, apart = false }: Facts): OpenRole[] {
  const forCouple: Partial<Record<CareRole, boolean>> = {
    couples_therapist: !apart,
    psychiatric_provider: wanted.psychiatricProvider,
    peer_coach: wanted.peerCoach,
  }
  const places = careRoles.flatMap((role): OpenRole[] => {
    if (!servesOnePartner(role)) return forCouple[role] ? [{ role, partner: null }] : []
    const concerned = partners.filter((partner) => role !== 'counselor' || partner.needsCounselor)
    return concerned.map(({ id, name }) => ({ role, partner: { id, name } }))
  })
  return places.filter(
    ({ role, partner }) =>
      !live.some((held) => held.role === role && held.partnerId === (partner?.id ?? null)),
  )
}
