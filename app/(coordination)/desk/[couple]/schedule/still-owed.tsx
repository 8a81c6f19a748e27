import Link from 'next/link'
import { findHref } from '@/app/(coordination)/desk/[couple]/schedule/find-href'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

/** What this week does not hold yet, each with the way to a time for it; and places of the team that nobody holds. */
export function StillOwed({ plan }: { plan: WeekToPlan }) {
  const started = plan.draft.length > 0 || plan.booked.length > 0
  return (
    <>
      {plan.enrolled && plan.missing.length > 0 && (
        <Notice tone="attention" title="The care team is not complete">
          <ul>
            {plan.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Link href={paths.deskCareTeam(plan.couple)}>Choose the care team</Link>
        </Notice>
      )}
      {started && plan.owed.length > 0 && (
        <Notice title="Not in this week yet">
          <ul>
            {plan.owed.map(({ what, label }) => (
              <li key={what}>
                <Link href={findHref(plan, { what })}>{label}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
