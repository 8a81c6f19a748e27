import { type Caller, person } from '@/lib/access/actor'
import { endAssignment, insertAssignments, type TeamRow } from '@/lib/data/care-teams'
import { type CoupleInCare, findCoupleInCare } from '@/lib/data/couples-in-care'
import { lockInOrder } from '@/lib/data/locks'
import type { NoticePerson } from '@/lib/data/notice-people'
import { listSessionsAhead } from '@/lib/data/sessions'
import { readTeamFacts } from '@/lib/data/team-facts'
import type { Transaction } from '@/lib/data/transaction'
import { checkChoices } from '@/lib/domain/care-team/check-choices'
import { heldInThisPlace } from '@/lib/domain/care-team/held-in-this-place'
import type { ReplaceReason } from '@/lib/domain/care-team/replace-reasons'
import { asId, type PersonId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { callOff } from '@/lib/use-cases/call-off'
import { run, type Work } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type ReplaceClinician = {
  couple: string
  assignment: string
  clinician: string
  reason: ReplaceReason
}

/**
 * Ends one place in a care team with a reason and gives it to someone else. Sessions still ahead that the former
 * clinician would have held in this place are cancelled with it; their partners are told neutrally. Refuses with the
 * codes of `checkAssignment`, `couple-is-not-enrolled`, `place-already-ended`, `clinician-already-holds-this-place`.
 */
export async function replaceClinician(
  caller: Caller,
  input: ReplaceClinician,
): Promise<Outcome<{ cancelled: number }>> {
  const subject = { couple: input.couple }
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ cancelled: number }>> => {
    await lockInOrder(tx, [input.couple])
    await lockInOrder(tx, [input.clinician])
    const couple = await findCoupleInCare(tx, input.couple)
    if (!couple?.enrolled) return refuse(refusal('couple-is-not-enrolled', {}))
    const facts = await readTeamFacts(tx, { couple, now })
    const former = facts.live.find(({ id }) => id === input.assignment)
    if (!former) return refuse(refusal('place-already-ended', {}))
    const { role, partnerId, clinician } = former
    if (clinician.id === input.clinician) {
      return refuse(refusal('clinician-already-holds-this-place', { clinician: clinician.name }))
    }

    const next = { role, partnerId, clinicianId: asId<PersonId>(input.clinician) }
    const beside = { ...facts, live: facts.live.filter((row) => row.id !== former.id) }
    const refusals = checkChoices([next], beside).flatMap((choice) => choice.refusals)
    if (refusals.length > 0) return refuse(...refusals)

    await endAssignment(tx, former.id, input.reason, now)
    await insertAssignments(tx, couple.id, [next], person(actor).id, now)
    record({
      couple: couple.id,
      subject: next.clinicianId,
      facts: { role, former: clinician.id, reason: input.reason },
    })
    const cancelled = await cancelAhead(tx, couple, former, person(actor).id, now)
    for (const session of cancelled) {
      record({
        action: 'session.cancel',
        couple: couple.id,
        subject: session,
        facts: { reason: 'clinician-replaced' },
      })
    }
    return done({ cancelled: cancelled.length })
  }
  return run(caller, 'care-team.replace', subject, work, input)
}

async function cancelAhead(tx: Transaction, couple: CoupleInCare, former: TeamRow, by: string, now: Date) {
  const ahead = await listSessionsAhead(tx, couple.id, former.clinician.id, now)
  const held = ahead.filter((session) => heldInThisPlace(session, former))
  const people: NoticePerson[] = []
  for (const { id } of held)
    people.push(...(await callOff(tx, id, { by, reason: 'clinician-replaced', now })))
  await tellPartners(tx, 'appointment-changed', people, now)
  return held.map(({ id }) => id)
}
