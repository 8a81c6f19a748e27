import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'

/** Until when, whom we wait for meanwhile, and the button; `act` where a form has several endings. */
export function SetAsideFields({ act }: { act?: string }) {
  return (
    <>
      <TextField name="until" label="Back on" type="date" width="medium" />
      <SelectField
        name="waitingOn"
        label="Waiting on"
        blank="Nobody in particular"
        options={[
          { value: 'payer', label: 'The payer' },
          { value: 'couple', label: 'The couple' },
        ]}
      />
      <SubmitButton tone="quiet" name={act && 'act'} value={act}>
        Set aside
      </SubmitButton>
    </>
  )
}
