import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { HOUR } from '@/lib/domain/time'
import { letDaysPass } from '@/lib/use-cases/benefits/let-days-pass'
import { approve, plansInUse } from './authorize'
import { as, must } from './callers'
import type { Sent } from './take-in'

/** Approved days that run out: of one partner five are left to attend, those of another end within the week. */
export async function leaveFewDays(of: (number: number) => Sent, now: Date): Promise<void> {
  await fiveLeft(of(41), now)
  await endsThisWeek(of(43), now)
}

async function fiveLeft(one: Sent, now: Date) {
  const { caller, today, plan } = await atTheDesk(one, now)
  const { coupleId } = one
  const days = billableDays(daysOfCare(plan.times, plan.zone), plan.floor)
  const units = days.filter(({ settled }) => settled).length + 5
  // Early in a week six more days are booked.
  if (units < days.length) {
    const passing = { personId: plan.personId, from: today, until: daysAfter(today, 14) }
    await must(letDaysPass(caller, { coupleId, ...passing, reason: 'More days are asked for.' }))
  }
  const held = { from: daysAfter(today, -15), until: daysAfter(today, 60), reviewDue: daysAfter(today, 20) }
  await approve(caller, coupleId, plan, { units, askedOn: daysAfter(today, -16), ...held })
}

/** The days after are booked already; the coordinator lets them pass while the payer looks at the renewal. */
async function endsThisWeek(one: Sent, now: Date) {
  const { caller, today, plan } = await atTheDesk(one, now)
  const { coupleId } = one
  const until = daysAfter(today, 6)
  const reason = 'The renewal is with the payer, who said on the telephone that care may go on meanwhile.'
  const passing = { personId: plan.personId, from: until, until: daysAfter(until, 14), reason }
  await must(letDaysPass(caller, { coupleId, ...passing }))
  const days = { from: daysAfter(today, -15), until, reviewDue: daysAfter(today, 3) }
  await approve(caller, coupleId, plan, { units: 12, askedOn: daysAfter(today, -16), ...days })
}

/** The plan of the one who applied first. */
async function atTheDesk({ coupleId, coordinator }: Sent, now: Date) {
  const caller = as('coordinator', coordinator, new Date(now.getTime() - 2 * HOUR))
  const today = localDateOf(now.getTime(), coordinator.zone)
  const [plan] = await plansInUse(caller, coupleId)
  if (!plan) throw new Error('The demo couple has no plan to approve days of.')
  return { caller, today, plan }
}
