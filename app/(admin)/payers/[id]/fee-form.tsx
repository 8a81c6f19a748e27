import { writeFee } from '@/app/(admin)/payers/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { billingCodeList, carePlaces, placeWords, sayCode } from '@/lib/domain/benefits/billing-codes'

const networks = [
  { value: 'in', label: 'In network' },
  { value: 'out', label: 'Out of network' },
]

/** A new amount. The open one of before ends by itself on the day this one begins. */
export function FeeForm({ payerId }: { payerId: string | null }) {
  const isOwn = payerId === null
  return (
    <ActionForm action={writeFee} idPrefix="fee-" values={{ place: 'telehealth', network: 'in' }} lang="en">
      <HiddenField name="payerId" value={payerId ?? ''} />
      <FormSection title="Add an amount">
        <p className="mb-3 text-ink-2">
          An amount of the same service that is still open ends when this one begins.
        </p>
        <SelectField
          name="code"
          label="Service"
          options={billingCodeList.map((value) => ({ value, label: sayCode(value) }))}
        />
        <SelectField
          name="place"
          label="Where"
          options={carePlaces.map((value) => ({ value, label: placeWords[value] }))}
          blank={false}
        />
        {!isOwn && <SelectField name="network" label="Network" options={networks} blank={false} />}
        <TextField
          name="low"
          label={isOwn ? 'Charge' : 'Allowed amount'}
          hint={
            isOwn
              ? 'For one unit, in dollars.'
              : 'For one unit, in dollars. Empty: it pays, and we do not know how much.'
          }
          inputMode="decimal"
          width="short"
          optional={!isOwn}
        />
        <TextField
          name="high"
          label="Up to"
          hint="Where only a range is known."
          inputMode="decimal"
          width="short"
          optional
        />
        <TextField name="from" type="date" label="First day" width="medium" />
        <TextField name="lastDay" type="date" label="Last day" width="medium" optional />
        <SubmitButton tone="quiet">Save the amount</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
