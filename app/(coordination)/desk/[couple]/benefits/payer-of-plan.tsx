import { billTo } from '@/app/(coordination)/desk/[couple]/benefits/payer-actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { PartnerEstimate, PayerChooser } from '@/lib/views/benefits/estimate-of'

type Props = { chooser: PayerChooser; payer: PartnerEstimate['payer'] }

/** Which payer of the list a plan belongs to, where its name did not tell. */
export function PayerOfPlan({ chooser: { coupleId, coverageId, payers }, payer }: Props) {
  return (
    <ActionForm
      action={billTo}
      idPrefix={`payer-${coverageId}-`}
      values={{ coverageId, payerId: payer?.id ?? '' }}
      lang="en"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <FormSection title={payer ? `Counted as ${payer.name}` : 'Choose the payer'}>
        <SelectField
          name="payerId"
          label="Payer"
          hint="Its order of counting and its allowed amounts are used. What the partner wrote stays."
          blank="None of the list"
          options={payers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SubmitButton tone="quiet">Save the payer</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
