import { PlanFields } from '@/components/desk/plan-fields'
import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type ChangePlanProps = {
  change: FormAction
  remove: FormAction
  coupleId: string
  coverageId: string
  partner: string
  /** What `plansToChange` says of this plan. */
  plan: {
    seen: string
    values: Record<string, string>
    personId: string
    stays: string | null
    mayGo: boolean
  }
}

/** Corrects what was written down wrong of a plan, or takes one away that was added by mistake. */
export function ChangePlan({ change, remove, coupleId, coverageId, partner, plan }: ChangePlanProps) {
  const { seen, values, personId, stays, mayGo } = plan
  return (
    <>
      <WayIn title="Correct this plan" action={change} idPrefix={correctPrefix(coverageId)} values={values}>
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="coverageId" value={coverageId} />
        <HiddenField name="personId" value={personId} />
        <HiddenField name="seen" value={seen} />
        <p className="mb-3 max-w-measure text-small text-ink-2">
          What it says now stays on record.
          {stays &&
            ` Under another name, insurance company or member ID the plan is checked anew, and what rests on it stays with what it says now: ${stays}. Another plan that ${partner} has from a day on is added, not corrected.`}
        </p>
        <PlanFields partner={partner} />
        <SubmitButton tone="quiet">Save the correction</SubmitButton>
      </WayIn>
      {mayGo && (
        <WayIn title="Added by mistake" action={remove} idPrefix={`gone-${coverageId}-`}>
          <HiddenField name="coupleId" value={coupleId} />
          <HiddenField name="coverageId" value={coverageId} />
          <HiddenField name="seen" value={seen} />
          <p className="mb-3 max-w-measure text-small text-ink-2">
            Takes the plan away for good. A plan of which anything was said or done stays.
          </p>
          <SubmitButton tone="quiet">Take this plan away</SubmitButton>
        </WayIn>
      )}
    </>
  )
}

/** Where the fields of the form stand: a link to one of them opens it. */
export const correctPrefix = (coverageId: string) => `correct-${coverageId}-`
