import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { BilledTo } from '@/lib/views/benefits/billed-to'
import { billUnder } from './actions'

type Props = { session: string; billing: BilledTo }

/** Under whom a joint session is billed. Only the coordinator sees and says it. */
export function BillableToForm({ session, billing }: Props) {
  return (
    <Card title="Billed to">
      {billing.taken.length > 0 && (
        <Notice tone="attention" title="This month was taken out already">
          <p>
            {billing.taken.join('; ')}. What went out does not change: take it out again and tell who has it.
          </p>
        </Notice>
      )}
      <ActionForm action={billUnder} idPrefix="bill-" lang="en" values={{ billableTo: billing.to }}>
        <HiddenField name="session" value={session} />
        <HiddenField name="couple" value={billing.couple} />
        <RadioCards
          name="billableTo"
          label="Under whom"
          hint="Family therapy is billed once, under one patient with their own diagnosis. Inside a day of care it is part of each partner’s own day."
          options={billing.choices}
        />
        <SubmitButton tone="quiet">Keep it</SubmitButton>
      </ActionForm>
    </Card>
  )
}
