import { type Caller, person } from '@/lib/access/actor'
import { type AlertRow, listOpenAlerts } from '@/lib/data/attended-alerts'
import { isOnDuty, listDuty } from '@/lib/data/duty'
import { listOwnReviews, listWaitingReviews } from '@/lib/data/reviews'
import { sayClock } from '@/lib/domain/clearance/say-length'
import { sayWorkingTime, workingMinutes } from '@/lib/domain/program/working-time'
import { look } from '@/lib/views/look'

export type AlertLine = Pick<AlertRow, 'id' | 'person' | 'level' | 'takenBy'> & {
  clock: { words: string; late: boolean }
  isMine: boolean
}
export type ReviewLine = {
  coupleId: string
  reference: string
  names: string
  /** In working time. */
  waited: string
  reviewer: string | null
  isMine: boolean
  again: boolean
}
export type ReviewBoard = {
  zone: string
  onDuty: boolean
  /** Who answers for alerts now; empty when nobody does. */
  dutyNow: string[]
  /** The reader's own shift: the end of this one, or the next. */
  ownShift: { startsAt: Date; endsAt: Date } | null
  alerts: AlertLine[]
  /** Empty while the reader is off duty. */
  waiting: ReviewLine[]
  /** Reviews the reader has open. */
  open: { coupleId: string; names: string; openedAt: Date }[]
}

/** What a clinician answers for now: alerts, couples that wait for a decision, reviews they have open. */
export function reviewBoard(caller: Caller): Promise<ReviewBoard> {
  const me = person(caller.actor)
  return look(caller, 'review.list', {}, async ({ tx, now }) => {
    const shifts = await listDuty(tx, now)
    const own = await listOwnReviews(tx, me.id)
    const waiting = await listWaitingReviews(tx)
    const ownShift = shifts.find(({ clinicianId }) => clinicianId === me.id)
    return {
      zone: me.zone,
      onDuty: await isOnDuty(tx),
      dutyNow: [...new Set(shifts.filter(({ startsAt }) => startsAt <= now).map(({ name }) => name))],
      ownShift: ownShift ? { startsAt: ownShift.startsAt, endsAt: ownShift.endsAt } : null,
      alerts: (await listOpenAlerts(tx)).map(({ id, person: whose, level, takenBy, takenById, dueAt }) => ({
        ...{ id, person: whose, level, takenBy, isMine: takenById === me.id },
        clock: sayClock(dueAt.getTime(), now.getTime()),
      })),
      waiting: waiting.map(({ coupleId, reference, names, sentAt, reviewer, reviewerId, again }) => ({
        ...{ coupleId, reference, reviewer, again, names: names.join(' and ') },
        waited: sayWorkingTime(workingMinutes(sentAt.getTime(), now.getTime(), me.zone)),
        isMine: reviewerId === me.id,
      })),
      open: own.map(({ names, ...review }) => ({ ...review, names: names.join(' and ') })),
    }
  })
}
