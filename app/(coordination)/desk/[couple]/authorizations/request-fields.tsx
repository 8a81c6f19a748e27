import { writeRequest } from '@/app/(coordination)/desk/[couple]/authorizations/actions'
import { DaysToWriteDown } from '@/app/(coordination)/desk/[couple]/authorizations/days-to-write-down'
import { StandsAlready } from '@/app/(coordination)/desk/[couple]/authorizations/stands-already'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { dayCodes, sayCode } from '@/lib/domain/benefits/billing-codes'
import type { RequestOnScreen } from '@/lib/views/benefits/request-on-screen'

type Props = Omit<RequestOnScreen, 'why'> & {
  why?: string
  idPrefix: string
  title: string
  submit: string
  on: Record<'coupleId' | 'coverageId' | 'chain' | 'seen', string>
}

/** What the payer is to be asked for, folded away. Nobody is told by writing it down. */
export function RequestFields(props: Props) {
  const { idPrefix, title, submit, on, values, why, continues, unwritten } = props
  const { seen, coverageId, ...unchanged } = on
  return (
    <ActionForm action={writeRequest} idPrefix={idPrefix} lang="en" values={{ ...values, seen, coverageId }}>
      {Object.entries(unchanged).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <SeenField name="coverageId" />
      <SeenField name="seen" />
      <FormSection title={title}>
        <StandsAlready />
        <DaysToWriteDown coupleId={on.coupleId} unwritten={unwritten} />
        <div className="flex flex-wrap gap-x-6">
          <SelectField
            name="serviceCode"
            label="Service"
            blank={false}
            options={dayCodes.map((code) => ({ value: code, label: sayCode(code) }))}
          />
          <SelectField
            name="continues"
            label="Continues"
            blank={continues.length === 0 ? 'Nothing: the first days' : 'Nothing: it stands alone'}
            options={continues}
          />
        </div>
        <div className="flex flex-wrap gap-x-6">
          <TextField name="from" type="date" label="First day" hint={why} width="medium" />
          <TextField name="last" type="date" label="Last day" width="medium" />
        </div>
        <div className="flex flex-wrap gap-x-6">
          <TextField name="units" label="Days asked for" inputMode="numeric" width="short" />
          <TextField name="perWeek" label="Days a week" inputMode="numeric" width="short" />
        </div>
        <SubmitButton tone="quiet">{submit}</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}
