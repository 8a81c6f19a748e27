import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { type BillableTo, billableTo, sayBillableTo } from '@/lib/domain/benefits/billable-to'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { billUnder } from './actions'

type Props = { session: string; billing: { couple: string; to: BillableTo; names: [string, string] } }

/** Under whom a joint session is billed. Only the coordinator sees and says it. */
export function BillableToForm({ session, billing }: Props) {
  return (
    <Card title="Billed to">
      <ActionForm action={billUnder} idPrefix="bill-" lang="en" values={{ billableTo: billing.to }}>
        <HiddenField name="session" value={session} />
        <HiddenField name="couple" value={billing.couple} />
        <RadioCards
          name="billableTo"
          label="Under whom"
          hint="Family therapy is billed once, under one patient with their own diagnosis. Inside a day of care it is part of each partner’s own day."
          options={billableTo.map((to) => ({
            value: to,
            label: sentenceCase(sayBillableTo(to, billing.names)),
          }))}
        />
        <SubmitButton tone="quiet">Keep it</SubmitButton>
      </ActionForm>
    </Card>
  )
}
