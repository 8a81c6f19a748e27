import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listFormerTeam } from '@/lib/data/care-teams'
import { coupleStands } from '@/lib/data/couple-endings'
import { type CoupleInCare, findCoupleInCare } from '@/lib/data/couples-in-care'
import { noteRead } from '@/lib/data/record-reads'
import { type ReadTeam, readTeamFacts } from '@/lib/data/team-facts'
import { type Choice, checkChoices, lackingRoles } from '@/lib/domain/care-team/check-choices'
import { type PlaceName, placeLabel, placeName } from '@/lib/domain/care-team/places'
import { proposeTeam, type RoleProposal } from '@/lib/domain/care-team/propose-team'
import { asId, type PersonId } from '@/lib/domain/ids'
import { sentence } from '@/lib/domain/refusals'
import { type CandidateLine, candidateLine } from '@/lib/views/care-team/candidate-line'
import { type TeamPicture, teamPicture } from '@/lib/views/care-team/team-picture'
import { type TeamLine, teamLine } from '@/lib/views/care-team/team-rows'
import { look } from '@/lib/views/look'

/** A place nobody holds yet. `optional`: the couple can start without it. `why` says when a coordinator decides. */
export type PlaceToFill = {
  name: PlaceName
  label: string
  optional: boolean
  why: string | null
  chosen: string
  candidates: CandidateLine[]
}

export type TeamToChoose = {
  couple: string
  partners: [{ id: string; name: string }, { id: string; name: string }]
  enrolled: boolean
  /** No couple here any longer: no place is filled; those of who goes on change hands one by one. */
  ended: boolean
  /** Nothing was chosen by hand yet: the places hold the proposal. */
  proposed: boolean
  places: PlaceToFill[]
  /** What stands in the way of confirming; empty when the team may be confirmed as it is chosen. */
  sentences: string[]
  picture: TeamPicture
  live: TeamLine[]
  former: TeamLine[]
  specialties: { all: string[]; wanted: string[] }
}

/** `chosen`: clinician ids by place name, from the address; without any, the proposal stands. */
type Ask = { couple: string; chosen: Record<PlaceName, string>; specialties: string[] }

/** The care team page: who serves, who could, why and why not, and what a choice would break. */
export function teamToChoose(caller: Caller, ask: Ask): Promise<TeamToChoose> {
  const { zone } = person(caller.actor)
  return look(caller, 'care-team.propose', { couple: ask.couple }, async ({ tx, now }) => {
    const couple = await findCoupleInCare(tx, ask.couple)
    if (!couple) throw new NotFound()
    await noteRead(tx, { couple: ask.couple }, 'team', now)
    const facts = await readTeamFacts(tx, { couple, now, specialties: ask.specialties })
    const proposed = Object.keys(ask.chosen).length === 0
    const ended = !(await coupleStands(tx, couple.id))
    const open = ended ? [] : proposeTeam(facts)
    const places = open.map((role) => placeToFill(role, couple, facts, proposed ? null : ask.chosen))
    const choices = open.flatMap((role, index): Choice[] => {
      const clinician = places[index]?.chosen
      if (!clinician) return []
      return [
        { role: role.role, partnerId: role.partner?.id ?? null, clinicianId: asId<PersonId>(clinician) },
      ]
    })
    const checked = checkChoices(choices, facts)
    const owed = open.filter((_, index) => places[index]?.optional === false)
    const refusals = [...checked.flatMap((choice) => choice.refusals), ...lackingRoles(owed, choices)]
    const [first, second] = facts.couple.partners
    return {
      couple: couple.id,
      partners: [first, second],
      enrolled: couple.enrolled,
      ended,
      proposed,
      places,
      sentences: [...new Set(refusals.map((refused) => sentence(refused)))],
      picture: teamPicture(facts.couple, heldAndChosen(facts, open, places), checked),
      live: facts.live.map((row) => teamLine(facts.couple, row, zone)),
      former: (await listFormerTeam(tx, couple.id)).map((row) => teamLine(facts.couple, row, zone)),
      specialties: {
        all: [...new Set(facts.clinicians.flatMap(({ specialties }) => specialties))].sort(),
        wanted: ask.specialties,
      },
    }
  })
}

function placeToFill(
  role: RoleProposal,
  couple: CoupleInCare,
  facts: ReadTeam,
  chosen: Record<PlaceName, string> | null,
): PlaceToFill {
  const name = placeName(facts.couple, role.role, role.partner?.id ?? null)
  const talksFirst =
    role.role === 'counselor' &&
    couple.partners.some(({ id, concern }) => id === role.partner?.id && concern !== 'yes')
  const optional = talksFirst || role.role === 'psychiatric_provider' || role.role === 'peer_coach'
  const suggested = role.candidates.find((one) => one.chosen)?.candidate.id ?? ''
  return {
    name,
    label: placeLabel(role),
    optional,
    why: talksFirst
      ? `${role.partner?.name} would rather talk about it first. You decide together whether a counselor joins.`
      : null,
    chosen: chosen ? (chosen[name] ?? '') : optional ? '' : suggested,
    candidates: role.candidates.map((one) => candidateLine(one, facts)),
  }
}

function heldAndChosen(facts: ReadTeam, open: readonly RoleProposal[], places: readonly PlaceToFill[]) {
  const held = facts.live.map(({ role, partnerId, clinician }) => ({
    role,
    partner: facts.couple.partners.find(({ id }) => id === partnerId) ?? null,
    clinician,
  }))
  const chosen = open.flatMap(({ role, partner }, index) => {
    const place = places[index]
    const clinician = facts.clinicians.find(({ id }) => id === place?.chosen)
    return clinician || !place?.optional ? [{ role, partner, clinician }] : []
  })
  return [...held, ...chosen]
}
