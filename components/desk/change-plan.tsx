import { PlanFields } from '@/components/desk/plan-fields'
import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type ChangePlanProps = {
  change: FormAction
  takeBack: FormAction
  remove: FormAction
  coupleId: string
  coverageId: string
  partner: string
  /** What `plansToChange` says of this plan. */
  plan: {
    values: Record<string, string>
    personId: string
    stays: string | null
    another: string
    bound: string
    back: { former: string; changes: string; rests: string | null } | null
    mayGo: boolean
    kept: string | null
  }
}

/** Corrects what was written down wrong of a plan, or takes one away that was added by mistake. */
export function ChangePlan(props: ChangePlanProps) {
  const { change, takeBack, remove, coupleId, coverageId, partner, plan } = props
  const { values, personId, stays, another, bound, back, mayGo, kept } = plan
  return (
    <>
      <WayIn title="Correct this plan" action={change} idPrefix={correctPrefix(coverageId)} values={values}>
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <SeenField name="coverageId" />
        <SeenField name="seen" />
        <p className="mb-3 max-w-measure text-small text-ink-2">
          What it says now stays on record. A plan that {partner} has from a day on is added, not corrected.
          {kept && ` ${kept}`}
        </p>
        <PlanFields partner={partner} />
        {stays && <WhichPlan stays={stays} another={another} bound={bound} />}
        <SubmitButton tone="quiet">Save the correction</SubmitButton>
      </WayIn>
      {back && (
        <WayIn
          title="Take this correction back"
          action={takeBack}
          idPrefix={`back-${coverageId}-`}
          values={values}
        >
          <HiddenField name="coupleId" value={coupleId} />
          <HiddenField name="personId" value={personId} />
          <SeenField name="coverageId" />
          <SeenField name="seen" />
          <p className="mb-3 max-w-measure text-small text-ink-2">
            {back.rests ??
              `The former plan stands again as it stood, with its facts, approvals and number: ${back.former}. ${back.changes} What the correction said stays on record.`}
          </p>
          {!back.rests && <SubmitButton tone="quiet">Take the correction back</SubmitButton>}
        </WayIn>
      )}
      {mayGo && (
        <WayIn title="Added by mistake" action={remove} idPrefix={`gone-${coverageId}-`} values={values}>
          <HiddenField name="coupleId" value={coupleId} />
          <SeenField name="coverageId" />
          <SeenField name="seen" />
          <p className="mb-3 max-w-measure text-small text-ink-2">
            Takes the plan away for good. Nothing was said or done about it yet.
          </p>
          <SubmitButton tone="quiet">Take this plan away</SubmitButton>
        </WayIn>
      )}
    </>
  )
}

/** Nothing is chosen beforehand: of what rests on the plan, either answer says something else. */
function WhichPlan({ stays, another, bound }: Record<'stays' | 'another' | 'bound', string>) {
  return (
    <RadioCards
      name="which"
      label="What is being corrected?"
      hint="Needed when the company, the member ID or the name it is in changes."
      options={[
        {
          value: 'same',
          label: 'The same plan, written down wrong',
          hint: `All that rests on it stays: ${stays}. If its payer was asked under the wrong words, the next step is to check it anew.`,
        },
        {
          value: 'another',
          label: 'Another plan',
          hint: `${another} It is checked anew. What rests on the former plan stays with that one: ${stays}. ${bound}`.trim(),
        },
      ]}
    />
  )
}

/** Where the fields of the form stand: a link to one of them opens it. */
export const correctPrefix = (coverageId: string) => `correct-${coverageId}-`
