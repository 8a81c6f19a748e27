import { CheckboxField } from '@/components/forms/checkbox-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import { dayCodes, sayCode } from '@/lib/domain/benefits/billing-codes'
import { costOrders } from '@/lib/domain/benefits/estimate/cost-orders'
import { orderWords } from '@/lib/domain/benefits/estimate/say-terms'
import {
  approvalsWanted,
  approvalWords,
  requestStyles,
  requestWords,
  telehealthPlaces,
  telehealthWords,
} from '@/lib/domain/benefits/payer'
import { sentenceCase } from '@/lib/domain/sentence-case'

const from = <Code extends string>(codes: readonly Code[], words: Record<Code, string>) =>
  codes.map((value) => ({ value, label: words[value] }))

/** Every setting of a payer, in the order in which a payer is worked with: known by, asked, approved, billed, counted. */
export function PayerFields() {
  return (
    <>
      <TextField name="name" label="Name" hint="As it stands on its cards." width="medium" />
      <TextareaField
        name="aliases"
        label="Other names"
        optional
        rows={3}
        hint="One on each line. A plan that a couple names so is matched to this payer."
      />
      <TextField
        name="code"
        label="Payer ID"
        optional
        hint="Its number at the clearing house; it goes into a 270 (NM109)."
        width="short"
        mono
      />
      <SelectField
        name="requestStyle"
        label="Asking about coverage (270)"
        options={from(requestStyles, requestWords)}
        blank={false}
      />
      <SelectField
        name="priorAuthorization"
        label="Prior authorization for days of care"
        options={from(approvalsWanted, approvalWords)}
        blank={false}
      />
      <TextField name="askPhone" label="Phone for authorizations" optional width="medium" />
      <TextField name="askFax" label="Fax for authorizations" optional width="medium" />
      <TextField name="askPortal" label="Website for authorizations" optional />
      <SelectField
        name="dayCode"
        label="A program day is billed as"
        options={dayCodes.map((value) => ({ value, label: sayCode(value) }))}
        blank={false}
      />
      <TextField
        name="billableFloor"
        label="Attended minutes from which a day counts"
        hint="Of one partner on one day. Most payers: 180."
        inputMode="numeric"
        width="short"
      />
      <SelectField
        name="telehealthPlace"
        label="Place of service for care by video"
        options={from(telehealthPlaces, telehealthWords)}
        blank={false}
      />
      <TextField
        name="modifiers"
        label="Modifiers for care by video"
        optional
        hint="Such as 95 or GT, with commas between them."
        width="short"
        mono
      />
      <CheckboxField
        name="jointInPerDiem"
        label="Couples sessions are part of each partner’s own day"
        hint="Then couples sessions are not billed again beside the day."
      />
      <SelectField
        name="costOrder"
        label="Order of costs"
        options={costOrders.map((value) => ({ value, label: sentenceCase(orderWords[value].en) }))}
        blank={false}
      />
      <TextareaField name="notes" label="Notes" optional hint="About the payer, never about a person." />
    </>
  )
}
