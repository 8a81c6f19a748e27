import { keepAuthorization } from '@/app/(coordination)/desk/[couple]/authorizations/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import { authorizationStatuses, statusWords } from '@/lib/domain/benefits/authorization'
import { dayCodes, sayCode } from '@/lib/domain/benefits/billing-codes'
import { sentenceCase } from '@/lib/domain/sentence-case'

type Props = {
  idPrefix: string
  title: string
  values: Record<string, string>
  on: Record<'coupleId' | 'coverageId' | 'chain' | 'seen', string>
}

/** What a payer said about days of care, folded away until somebody writes it down. */
export function AuthorizationFields({ idPrefix, title, values, on }: Props) {
  return (
    <ActionForm action={keepAuthorization} idPrefix={idPrefix} lang="en" values={values}>
      {Object.entries(on).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <FormSection title={title}>
        <SelectField
          name="serviceCode"
          label="What is approved"
          blank={false}
          options={dayCodes.map((code) => ({ value: code, label: sayCode(code) }))}
        />
        <SelectField
          name="status"
          label="Where it stands"
          blank={false}
          options={authorizationStatuses.map((one) => ({
            value: one,
            label: sentenceCase(statusWords[one]),
          }))}
        />
        <TextField name="askedOn" type="date" label="Day the payer was asked" width="medium" />
        <TextField
          name="reference"
          label="The payer’s number for it"
          hint="The claim carries it."
          width="medium"
          mono
        />
        <TextField name="units" label="Approved days" inputMode="numeric" width="short" />
        <div className="flex flex-wrap gap-x-6">
          <TextField name="from" type="date" label="First day" width="medium" />
          <TextField name="last" type="date" label="Last day" width="medium" />
        </div>
        <div className="flex flex-wrap gap-x-6">
          <TextField name="reviewer" label="Reviewer" width="medium" />
          <TextField name="reviewerPhone" type="tel" label="Reviewer’s phone" width="medium" />
        </div>
        <TextField name="reviewDue" type="date" label="Day the payer wants to hear again" width="medium" />
        <TextareaField
          name="note"
          label="Note"
          hint="For the desk. Nothing about the other partner, and nothing private."
          rows={2}
        />
        <SubmitButton tone="quiet">Put it on record</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
