import type { ReactNode } from 'react'
import { keepAuthorization } from '@/app/(coordination)/desk/[couple]/authorizations/actions'
import { StandsAlready } from '@/app/(coordination)/desk/[couple]/authorizations/stands-already'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
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

/** Where an authorization stands, folded away until somebody writes it down. Fields show where the status wants them. */
export function AuthorizationFields({ idPrefix, title, values, on }: Props) {
  const { seen, coverageId, ...unchanged } = on
  return (
    <ActionForm
      action={keepAuthorization}
      idPrefix={idPrefix}
      lang="en"
      values={{ ...values, seen, coverageId }}
    >
      {Object.entries(unchanged).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <SeenField name="coverageId" />
      <SeenField name="seen" />
      <FormSection title={title}>
        <StandsAlready />
        <div className="group/status">
          <div className="flex flex-wrap gap-x-6">
            <SelectField
              name="status"
              label="Status"
              blank={false}
              options={authorizationStatuses.map((one) => ({
                value: one,
                label: sentenceCase(statusWords[one]),
              }))}
            />
            <SelectField
              name="serviceCode"
              label="Service"
              blank={false}
              options={dayCodes.map((code) => ({ value: code, label: sayCode(code) }))}
            />
          </div>
          <Answered>
            <TextField name="askedOn" type="date" label="Asked for on" width="medium" />
            <Heard>
              <TextField name="answeredOn" type="date" label="Answered on" width="medium" />
            </Heard>
            <TextField
              name="reference"
              label="Authorization number"
              hint="The payer’s. The claim carries it; an approval needs it."
              width="medium"
              mono
            />
          </Answered>
          <NotAll>
            <TextareaField
              name="whyNot"
              label="Why not, or not all"
              hint="Why the payer said no, in their words if you can: an appeal answers it. Or why it was withdrawn."
              rows={2}
            />
          </NotAll>
          <Appealable>
            <TextField
              name="appealBy"
              type="date"
              label="Appeal by"
              hint="The last day on which the payer takes an appeal."
              width="medium"
              optional
            />
            <TextField
              name="appealSource"
              label="Where that day comes from"
              hint="Such as: letter of March 2. Needed with a day."
              width="medium"
              optional
            />
          </Appealable>
          <Approved>
            <TextField name="units" label="Approved days" inputMode="numeric" width="short" />
            <TextField name="from" type="date" label="First day" width="medium" />
            <TextField name="last" type="date" label="Last day" width="medium" />
          </Approved>
          <Answered>
            <TextField name="reviewer" label="Reviewer" width="medium" optional />
            <TextField name="reviewerPhone" type="tel" label="Reviewer’s phone" width="medium" optional />
          </Answered>
          <Open>
            <TextField name="reviewDue" type="date" label="Next review due" width="medium" optional />
          </Open>
          <TextareaField
            name="note"
            label="Note"
            hint="For the desk. Nothing about the other partner, and nothing private."
            rows={2}
            optional
          />
          <SubmitButton tone="quiet">Put it on record</SubmitButton>
        </div>
      </FormSection>
    </ActionForm>
  )
}

type Part = { children: ReactNode }

const two = 'grid grid-cols-1 gap-x-6 lg:grid-cols-2'
// By style alone, so that it works without script. What is hidden goes along unchanged.
const over =
  'group-has-[[value=to-ask]:checked]/status:hidden group-has-[[value=withdrawn]:checked]/status:hidden group-has-[[value=ended]:checked]/status:hidden'
const denied = 'group-has-[[value=denied]:checked]/status:hidden'
const unanswered = 'group-has-[[value=asked]:checked]/status:hidden'

const Answered = ({ children }: Part) => <div className={`${two} ${over}`}>{children}</div>
const Heard = ({ children }: Part) => <div className={`${over} ${unanswered}`}>{children}</div>
const NotAll = ({ children }: Part) => (
  <div className="hidden group-has-[[value=denied]:checked]/status:block group-has-[[value=withdrawn]:checked]/status:block group-has-[[value=partly-approved]:checked]/status:block">
    {children}
  </div>
)
const Appealable = ({ children }: Part) => (
  <div className="hidden gap-x-6 lg:grid-cols-2 group-has-[[value=denied]:checked]/status:grid group-has-[[value=partly-approved]:checked]/status:grid">
    {children}
  </div>
)
const Open = ({ children }: Part) => <div className={`${over} ${denied}`}>{children}</div>
const Approved = ({ children }: Part) => (
  <div className={`${two} ${over} ${denied} ${unanswered}`}>{children}</div>
)
