import { listOpenAlerts } from '@/lib/data/attended-alerts'
import { DAY, HOUR, MINUTE } from '@/lib/domain/time'
import { endAlert, takeUpAlert } from '@/lib/use-cases/clearance/attend-alert'
import { decideClearance } from '@/lib/use-cases/clearance/decide-clearance'
import { recordInterview } from '@/lib/use-cases/clearance/record-interview'
import { takeReview } from '@/lib/use-cases/clearance/take-review'
import { look } from '@/lib/views/look'
import { answerInPrivate, goThroughIt, sheets } from './answer-in-private'
import type { DemoPair } from './apply-together'
import { as, must } from './callers'
import type { Hired } from './hire-staff'

export type Decision = 'cleared' | 'individual-only' | 'review' | 'none'

/** A clinician on duty takes the review, meets each partner alone, and decides, or leaves it open. */
export async function reviewCouple(
  reviewer: Hired,
  { couple, partners, decision }: { couple: string; partners: DemoPair['partners']; decision: Decision },
  at: Date,
): Promise<void> {
  const caller = as('clinician', reviewer, at)
  await must(takeReview(caller, { couple }))
  for (const [place, { id }] of partners.entries()) {
    const heldAt = new Date(at.getTime() - (2 - place) * HOUR)
    const notes = 'Met by video, alone in the room. Wants to work together; no fear, no pressure named.'
    await must(recordInterview(caller, { couple, person: id, heldAt, heldAlone: true, notes }))
  }
  if (decision === 'none') return
  await must(decideClearance(caller, { couple, decision, reason: reasons[decision] }))
}

const reasons = {
  cleared: 'Each met alone. Both want joint sessions, and nothing speaks against them.',
  'individual-only': 'Each met alone. Individual work first; joint work is looked at again in two weeks.',
  review: 'Each met alone. One more talk with each of them is planned before joint work begins.',
}

/** One couple has gone through its private part; one partner's answer waits for a clinician, another's was attended to. */
export async function raiseAlerts(
  { whole, waiting, attended }: Record<'whole' | 'waiting' | 'attended', DemoPair>,
  clinician: Hired,
  now: Date,
): Promise<void> {
  const before = (length: number) => new Date(now.getTime() - length)
  await goThroughIt(whole, before(DAY))
  await answerInPrivate(attended.partners[1], before(50 * HOUR), sheets.afraid)
  const taking = as('clinician', clinician, before(50 * HOUR - 20 * MINUTE))
  const [open] = await look(taking, 'alert.list', {}, ({ tx }) => listOpenAlerts(tx))
  if (!open) throw new Error('The demo raised no alert.')
  await must(takeUpAlert(taking, { alert: open.id }))
  const outcome =
    'Spoke with them; safe for now, plan made. Called on the number they named, at an hour they chose.'
  await must(endAlert(as('clinician', clinician, before(49 * HOUR)), { alert: open.id, outcome }))
  await answerInPrivate(waiting.partners[0], before(HOUR), sheets.lowMood)
}
