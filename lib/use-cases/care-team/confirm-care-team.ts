import { type Caller, person } from '@/lib/access/actor'
import { insertAssignments } from '@/lib/data/care-teams'
import { findCoupleInCare } from '@/lib/data/couples-in-care'
import { lockInOrder } from '@/lib/data/locks'
import { type ReadTeam, readTeamFacts } from '@/lib/data/team-facts'
import { type Choice, checkChoices, lackingRoles } from '@/lib/domain/care-team/check-choices'
import { neededRoles } from '@/lib/domain/care-team/needed-roles'
import { type CareRole, servesOnePartner } from '@/lib/domain/care-team/roles'
import { asId, type PersonId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

export type ConfirmCareTeam = {
  couple: string
  /** `partner` only for the roles that serve one partner. */
  choices: { role: CareRole; partner?: string; clinician: string }[]
}

/**
 * Puts the chosen clinicians into an enrolled couple's care team, all or none. With those who serve already the team
 * must then have a couples therapist, an individual therapist for each partner, and a counselor for each who told us
 * of a concern. Refuses with every reason at once: the codes of `checkAssignment`, `care-team-lacks-role`,
 * `couple-is-not-enrolled`, `nobody-was-chosen`, `clinician-is-not-here`.
 */
export async function confirmCareTeam(
  caller: Caller,
  input: ConfirmCareTeam,
): Promise<Outcome<{ assigned: number }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ assigned: number }>> => {
    const choices = input.choices.map(asChoice)
    await lockInOrder(tx, [input.couple])
    await lockInOrder(
      tx,
      choices.map((choice) => choice.clinicianId),
    )
    const couple = await findCoupleInCare(tx, input.couple)
    if (!couple?.enrolled) return refuse(refusal('couple-is-not-enrolled', {}))
    if (choices.length === 0) return refuse(refusal('nobody-was-chosen', {}))

    const facts = await readTeamFacts(tx, { couple, now })
    const concerned = new Set(couple.partners.filter(({ concern }) => concern === 'yes').map(({ id }) => id))
    const refusals = [
      ...checkChoices(choices, facts).flatMap((choice) => choice.refusals),
      ...lackingRoles(rolesOwed(facts, concerned), choices),
    ]
    if (refusals.length > 0) return refuse(...eachOnce(refusals))

    const rows = choices.map(({ role, partnerId, clinicianId }) => ({ role, partnerId, clinicianId }))
    await insertAssignments(tx, couple.id, rows, person(actor).id, now)
    for (const { role, clinicianId } of rows) {
      record({ couple: couple.id, subject: clinicianId, facts: { role } })
    }
    return done({ assigned: rows.length })
  }
  return run(caller, 'care-team.assign', { couple: input.couple }, work, input)
}

function asChoice({ role, partner, clinician }: ConfirmCareTeam['choices'][number]): Choice {
  const partnerId = partner && servesOnePartner(role) ? asId<PersonId>(partner) : null
  return { role, partnerId, clinicianId: asId<PersonId>(clinician) }
}

/** What nobody may go without; whoever would rather talk first, and medical and peer roles, are the coordinator's. */
function rolesOwed({ partners, live }: ReadTeam, concerned: ReadonlySet<PersonId>) {
  const strict = partners.map((partner) => ({ ...partner, needsCounselor: concerned.has(partner.id) }))
  return neededRoles({ partners: strict, wanted: { psychiatricProvider: false, peerCoach: false }, live })
}

function eachOnce(refusals: Refusal[]): Refusal[] {
  return [...new Map(refusals.map((one) => [JSON.stringify(one), one])).values()]
}
