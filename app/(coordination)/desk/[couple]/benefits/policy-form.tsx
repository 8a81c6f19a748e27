import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'
import type { PolicyQuestion } from '@/lib/views/benefits/policy-on-screen'

type PolicyFormProps = { action: FormAction; coupleId: string; partner: string; question: PolicyQuestion }

/** What the couple says of two plans that may be one policy. */
export function PolicyForm({ action, coupleId, partner, question: { holder, values } }: PolicyFormProps) {
  return (
    <WayIn
      title={`One policy with ${holder}?`}
      action={action}
      idPrefix={`policy-${values.coverageId}-`}
      values={values}
    >
      <HiddenField name="coupleId" value={coupleId} />
      {(['coverageId', 'seen', 'heldId', 'heldSeen'] as const).map((name) => (
        <SeenField key={name} name={name} />
      ))}
      <RadioCards
        name="onePolicy"
        label={`What ${partner} and ${holder} say`}
        hint="Their word goes before what the numbers look like."
        options={[
          {
            value: 'yes',
            label: 'One policy',
            hint: 'Sums of the family count for both together. A number that is wrong is corrected apart from this.',
          },
          { value: 'no', label: 'A policy each', hint: 'Each has sums of their own.' },
        ]}
      />
      <SubmitButton tone="quiet">Keep what they say</SubmitButton>
    </WayIn>
  )
}
