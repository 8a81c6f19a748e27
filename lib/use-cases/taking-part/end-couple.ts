import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listJointAhead } from '@/lib/data/clearances'
import { endCoupleFor, listOwnAheadOf, readEndFacts } from '@/lib/data/couple-endings'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople } from '@/lib/data/notice-people'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { mayEnd } from '@/lib/domain/taking-part/may-end'
import { callOff } from '@/lib/use-cases/call-off'
import { callOffJoint, programChange } from '@/lib/use-cases/call-off-joint'
import { run, type Work } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type EndCouple = { couple: string; goingOn: string[] }

/**
 * Ends a couple for both at once, an open act of its coordinator. Joint sessions ahead are called off, and the own
 * sessions of whoever does not go on; whoever goes on keeps therapist, counselor, sessions and record. From the commit
 * on neither reads anything of the other. Both are told, in one fixed sentence, that something changed. Refuses with
 * the codes of `mayEnd`.
 */
export function endCouple(caller: Caller, input: EndCouple): Promise<Outcome<null>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<null>> => {
    const { couple, goingOn } = input
    const by = person(actor).id
    const joint = await listJointAhead(tx, couple, now)
    await lockInOrder(tx, [couple, ...joint.map(({ id }) => id)])
    const facts = await readEndFacts(tx, couple)
    if (!facts) throw new NotFound()
    const partners = facts.partners.map(({ id }) => id)
    if (!goingOn.every((id) => partners.some((partner) => partner === id))) throw new NotFound()
    const refusals = mayEnd({ ...facts, goingOn })
    if (refusals.length > 0) return refuse(...refusals)

    const people = await listCouplePeople(tx, couple)
    await callOffJoint(tx, couple, { partners, by, now })
    const leaving = partners.filter((id) => !goingOn.includes(id))
    for (const { id } of await listOwnAheadOf(tx, couple, leaving, now))
      await callOff(tx, id, { by, reason: programChange, now })
    await endCoupleFor(tx, couple, goingOn, now)
    record({ couple, facts: { goingOn: goingOn.length } })
    await tellPartners(tx, 'something-new', people, now)
    return done(null)
  }
  return run(caller, 'couple.end', { couple: input.couple }, work, input)
}
