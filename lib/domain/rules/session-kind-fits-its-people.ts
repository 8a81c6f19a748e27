import type { Assignment, Clinician } from '@/lib/domain/care-team/assignment'
import { type CareRole, canFacilitate } from '@/lib/domain/care-team/roles'
import type { Couple } from '@/lib/domain/couple'
import type { PersonId } from '@/lib/domain/ids'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { coupleStaysTogether } from '@/lib/domain/rules/couple-stays-together'
import { kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

type Facts = {
  kind: SessionKind
  /** Every couple of which a partner is seated. */
  couples: readonly Couple[]
  partnerIds: readonly PersonId[]
  clinicians: readonly (Clinician & { disciplines: readonly CareRole[] })[]
  /** The live care teams of those couples. */
  team: readonly Assignment[]
}

/**
 * A session seats the people its kind is for: a couples session both partners and the designated couples therapist, an
 * individual session exactly one partner and their own individual therapist, and so on. The wrong clinician in the room
 * would hear what was not meant for them.
 */
export function sessionKindFitsItsPeople(facts: Facts): Refusal[] {
  const { partners } = kindShapes[facts.kind]
  const seated = partners === 'one' ? oneIsSeated(facts) : bothAreSeated(facts)
  const led = facts.kind === 'group' ? facilitatorsFit(facts) : clinicianFits(facts)
  return [...seated, ...nobodyUnknown(facts), ...led]
}

/** Every seat is one partner's of these couples, and nobody has two. */
function nobodyUnknown({ kind, couples, partnerIds }: Facts): Refusal[] {
  const partners = couples.flatMap((couple) => couple.partners)
  const known = partners.filter(({ id }) => partnerIds.includes(id))
  return known.length === partnerIds.length ? [] : [refusal('session-seats-someone-unknown', { kind })]
}

function oneIsSeated({ kind, partnerIds }: Facts): Refusal[] {
  return partnerIds.length === 1 ? [] : [refusal('session-is-for-one-partner', { kind })]
}

function bothAreSeated({ kind, couples, partnerIds }: Facts): Refusal[] {
  const isForOne = kind === 'group' || couples.length === 1
  const wrongCount = isForOne ? [] : [refusal('session-is-for-one-couple', { kind })]
  const act = 'joint-session' as const
  return couples.reduce<Refusal[]>(
    (found, { partners }) => found.concat(coupleStaysTogether({ partners, included: partnerIds, act })),
    wrongCount,
  )
}

/** Exactly the one clinician who holds the kind's role for these people, and nobody else. */
function clinicianFits({ kind, couples, partnerIds, clinicians, team }: Facts): Refusal[] {
  const { partners, ledBy } = kindShapes[kind]
  const holders = team.filter(
    ({ role, partnerId }) => role === ledBy && (partnerId === null || partnerIds.includes(partnerId)),
  )
  const fits = (one: Clinician) => holders.some((held) => held.clinician.id === one.id)
  const refusals = clinicians
    .filter((one) => !fits(one))
    .map(({ name }) => refusal('session-seats-a-stranger', { kind, name }))
  if (clinicians.some(fits)) return refusals
  const whose = partners === 'one' ? couples.flatMap((couple) => couple.partners) : []
  const of = whose.find(({ id }) => partnerIds.includes(id))?.name ?? null
  return [...refusals, refusal('session-needs-its-clinician', { kind, part: ledBy, of })]
}

function facilitatorsFit({ clinicians }: Facts): Refusal[] {
  if (clinicians.length === 0) return [refusal('group-needs-a-facilitator', {})]
  return clinicians
    .filter(({ disciplines }) => !canFacilitate(disciplines))
    .map(({ name }) => refusal('facilitator-lacks-discipline', { name }))
}
