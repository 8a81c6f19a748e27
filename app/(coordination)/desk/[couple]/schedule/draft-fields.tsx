import { HiddenField } from '@/components/forms/hidden-field'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

/** Which draft a form changes, and as of which version. */
export function DraftFields({ plan }: { plan: WeekToPlan }) {
  return (
    <>
      <HiddenField name="couple" value={plan.couple} />
      <HiddenField name="week" value={plan.week.start} />
      <HiddenField name="version" value={String(plan.version)} />
    </>
  )
}
