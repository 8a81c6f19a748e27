import { paths } from '@/lib/paths'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

type Sought = { what: string; minutes?: number; lead?: string; item?: string; session?: string }

/** The address of the schedule with a search for times on it; `item` or `session` is the one to be moved. */
export function findHref(plan: WeekToPlan, { what, minutes, lead, item, session }: Sought): string {
  const search = new URLSearchParams({ week: plan.week.start, what })
  if (minutes) search.set('minutes', String(minutes))
  if (what === 'group' && lead) search.set('facilitator', lead)
  if (item) search.set('item', item)
  if (session) search.set('session', session)
  return `${paths.deskSchedule(plan.couple)}?${search}#find`
}
