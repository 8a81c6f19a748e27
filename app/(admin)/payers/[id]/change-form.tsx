import { change } from '@/app/(admin)/payers/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PayerFields } from '@/components/payers/payer-fields'
import type { PayerOnScreen } from '@/lib/views/payers/payer-page'

/** All settings of a payer, filled in. The revision tells of two editors the one who came second. */
export function ChangeForm({ payer }: { payer: PayerOnScreen['payer'] }) {
  return (
    <ActionForm action={change} values={valuesOf(payer)} idPrefix="payer-" lang="en">
      <HiddenField name="payerId" value={payer.id} />
      <HiddenField name="revision" value={String(payer.revision)} />
      <FormSection title="Edit the settings">
        <PayerFields />
        <SubmitButton>Save the changes</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

function valuesOf({ aliases, modifiers, billableFloor, jointInPerDiem, ...payer }: PayerOnScreen['payer']) {
  const { id, revision, changedAt, retiredAt, ...words } = payer
  return {
    ...words,
    aliases: aliases.join('\n'),
    modifiers: modifiers.join(', '),
    billableFloor: String(billableFloor),
    jointInPerDiem: jointInPerDiem ? 'yes' : '',
  }
}
