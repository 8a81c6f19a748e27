import type { Caller } from '@/lib/access/actor'
import { person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listApplicants } from '@/lib/data/applicants'
import { coordinatorWithFewestCases, lockApplication, markSubmitted } from '@/lib/data/applications'
import { listAvailableTimes } from '@/lib/data/available-times'
import { findHomeSetUp } from '@/lib/data/home-set-ups'
import { insertCouple } from '@/lib/data/new-couples'
import { readOwnPart } from '@/lib/data/own-part'
import type { Transaction } from '@/lib/data/transaction'
import { missingInPart } from '@/lib/domain/intake/part'
import { reasonsNotToSend } from '@/lib/domain/intake/ready-to-send'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

/**
 * Sends the application of both: it becomes a couple, with the coordinator who has the fewest cases. Refused with
 * every reason at once until both are done. Sent twice, by one or by both, it is sent once and both are told so.
 */
export function submitApplication(
  caller: Caller,
  input: { applicationId: string },
): Promise<Outcome<{ coupleId: string }>> {
  const subject = { application: input.applicationId }
  return run(caller, 'application.submit', subject, async ({ tx, actor, now, record }) => {
    const me = person(actor)
    const application = await lockApplication(tx, input.applicationId)
    if (!application) throw new NotFound()
    if (application.coupleId) {
      record({ couple: application.coupleId, subject: application.id, facts: { already: true } })
      return done({ coupleId: application.coupleId })
    }

    const { reasons, partners } = await whetherReady(tx, application.id, me, now)
    const [first, second] = partners
    if (reasons.length > 0 || !first || !second) return refuse(...reasons)

    const coupleId = crypto.randomUUID()
    await insertCouple(tx, { id: coupleId, partners: [first, second], createdAt: now })
    const coordinatorId = await coordinatorWithFewestCases(tx)
    await markSubmitted(tx, application.id, { coupleId, coordinatorId, at: now })
    record({ couple: coupleId, subject: application.id })
    return done({ coupleId })
  })
}

/** What stands in the way, as far as the sender may know it, and the partners' ids, the first one first. */
async function whetherReady(
  tx: Transaction,
  applicationId: string,
  me: { id: string; zone: string },
  now: Date,
) {
  const applicants = await listApplicants(tx, applicationId)
  const other = applicants.find(({ personId }) => personId !== me.id)
  const gaveTimes = async (personId: string) => (await listAvailableTimes(tx, personId)).length > 0
  const reasons = reasonsNotToSend({
    missing: missingInPart(await readOwnPart(tx, me.id), localDateOf(now.getTime(), me.zone)),
    gaveTimes: await gaveTimes(me.id),
    partner: other ? { ...other, gaveTimes: await gaveTimes(other.personId) } : null,
    homeSaved: (await findHomeSetUp(tx, applicationId)) !== null,
  })
  return { reasons, partners: applicants.map(({ personId }) => personId) }
}
