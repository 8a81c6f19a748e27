import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findCoupleInCare } from '@/lib/data/couples-in-care'
import { listSessionsAhead } from '@/lib/data/sessions'
import { readTeamFacts } from '@/lib/data/team-facts'
import { heldInThisPlace } from '@/lib/domain/care-team/held-in-this-place'
import { placeLabel } from '@/lib/domain/care-team/places'
import { rankCandidates } from '@/lib/domain/care-team/rank-candidates'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { type CandidateLine, candidateLine } from '@/lib/views/care-team/candidate-line'
import { type TeamLine, teamLine } from '@/lib/views/care-team/team-rows'
import { look } from '@/lib/views/look'

export type PlaceToReplace = {
  couple: string
  partners: string[]
  place: string
  former: TeamLine
  candidates: CandidateLine[]
  /** Sessions that will be cancelled: "Couples session, Mon, Mar 9, 6:00 PM MDT" by the couple's calendar. */
  ahead: string[]
}

/** One place of a care team that is to change hands: who could take it, and what would be cancelled. */
export function placeToReplace(
  caller: Caller,
  ask: { couple: string; assignment: string },
): Promise<PlaceToReplace> {
  const { zone } = person(caller.actor)
  return look(caller, 'care-team.propose', { couple: ask.couple }, async ({ tx, now }) => {
    const couple = await findCoupleInCare(tx, ask.couple)
    if (!couple) throw new NotFound()
    const facts = await readTeamFacts(tx, { couple, now })
    const former = facts.live.find(({ id }) => id === ask.assignment)
    if (!former) throw new NotFound()
    const beside = { ...facts, live: facts.live.filter(({ id }) => id !== former.id) }
    const partner = facts.couple.partners.find(({ id }) => id === former.partnerId) ?? null
    const open = { role: former.role, partner }
    const others = rankCandidates(open, beside).filter(
      ({ candidate }) => candidate.id !== former.clinician.id,
    )
    const ahead = await listSessionsAhead(tx, couple.id, former.clinician.id, now)
    return {
      couple: couple.id,
      partners: couple.partners.map(({ name }) => name),
      place: placeLabel(open),
      former: teamLine(facts.couple, former, zone),
      candidates: others.map((one) => candidateLine({ ...one, chosen: false }, facts)),
      ahead: ahead
        .filter((session) => heldInThisPlace(session, former))
        .map(({ kind, start }) => `${kindTitle(kind)}, ${sayWhen(start, couple.partners[0].zone, 'en')}`),
    }
  })
}
