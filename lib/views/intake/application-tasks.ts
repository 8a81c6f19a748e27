import type { Caller } from '@/lib/access/actor'
import { listAvailableTimes } from '@/lib/data/available-times'
import { hasSignedAll } from '@/lib/data/consents'
import { isInCare } from '@/lib/data/enrolled'
import { findHomeSetUp } from '@/lib/data/home-set-ups'
import { readOwnPart } from '@/lib/data/own-part'
import { findInvitationSent } from '@/lib/data/partner-invitations'
import { requiredKinds } from '@/lib/domain/consent/kinds'
import { isAdult } from '@/lib/domain/intake/age'
import { countDone, type PartnerStatus, partnerStatus, type Tasks, tasksOf } from '@/lib/domain/intake/tasks'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { findMine, type Place } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type ApplicationTasks = {
  reference: string
  sent: boolean
  /** In the program now: the application has done its work. */
  enrolled: boolean
  name: string
  place: Place
  partner: {
    name: string | null
    status: PartnerStatus
    /** What became of the invitation is not told: a no and silence both stay `waiting`, then `expired`. */
    invitation: 'none' | 'waiting' | 'expired'
  }
  tasks: Tasks
  /** Whether this partner's own signatures under what the program needs all hold. Nobody waits for them to send. */
  papersSigned: boolean
  progress: { done: number; of: number }
}

/** The task list of one partner in three lanes; null before they started or joined an application. */
export function applicationTasks(caller: Caller): Promise<ApplicationTasks | null> {
  return look(caller, 'application.read', {}, async ({ tx, now }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const { application, me, place, partner, partnerName } = mine

    const part = await readOwnPart(tx, me.id)
    const gaveTimes = async (id: string) => (await listAvailableTimes(tx, id)).length > 0
    const other = partner && { partDone: partner.partDone, times: await gaveTimes(partner.personId) }
    const sent = application.submittedAt !== null
    const tasks = tasksOf({
      mine: {
        aboutYou: part.born !== null,
        adult: part.born !== null && isAdult(part.born, localDateOf(now.getTime(), me.zone)),
        reach: part.saidReach,
        plan: part.hasPlan,
        answered: part.hasAnswered,
        times: await gaveTimes(me.id),
      },
      partner: other,
      homeSaved: (await findHomeSetUp(tx, application.id)) !== null,
      sent,
    })
    const invited = partner ? null : await findInvitationSent(tx, application.id)
    const invitation = invited ? (invited.expiresAt > now ? 'waiting' : 'expired') : 'none'
    const papersSigned = await hasSignedAll(tx, me.id, requiredKinds)
    return {
      ...{ reference: application.reference, sent, name: me.name, place, tasks },
      partner: { name: partnerName, status: partnerStatus(other), invitation },
      enrolled: await isInCare(tx),
      papersSigned,
      progress: countDone(tasks, papersSigned),
    }
  })
}
