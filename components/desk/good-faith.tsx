import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { Tag } from '@/components/ui/tag'
import { type BillingCode, sayCode } from '@/lib/domain/benefits/billing-codes'
import type { FormAction } from '@/lib/forms/form-state'
import { unitsOf } from '@/lib/forms/good-faith'

type Given = {
  id: string
  href: string
  live: boolean
  total: string
  madeOn: string
  holds: string
  due: string | null
  late: boolean
}

type Props = {
  action: FormAction
  coupleId: string
  personId: string
  partner: string
  given: Given[]
  /** The services for which the program has a charge of its own, with what is usually expected of each. */
  services: { code: BillingCode; units: number }[]
}

/** What this partner was told in writing that care without a plan will cost, and the form that tells them. */
export function GoodFaith({ action, coupleId, personId, partner, given, services }: Props) {
  const usual = Object.fromEntries(services.map(({ code, units }) => [unitsOf(code), String(units)]))
  return (
    <div className="mb-4">
      {given.length > 0 && (
        <EntryList>
          {given.map(({ id, href, live, total, madeOn, holds, due, late }) => (
            <Entry
              key={id}
              title={
                <>
                  <a href={href}>Good-faith estimate of {madeOn}</a> {!live && <Tag>Replaced</Tag>}
                </>
              }
            >
              {total} for care from {holds}.{' '}
              {due ? `Due by law ${due}${late ? ', given late.' : '.'}` : 'No day is due by law.'}
            </Entry>
          ))}
        </EntryList>
      )}
      <ActionForm action={action} idPrefix={`estimate-${personId}-`} values={usual} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <FormSection
          title={given.length > 0 ? 'Make a new good-faith estimate' : 'Make a good-faith estimate'}
        >
          <p className="mb-3 max-w-measure text-ink-2">
            In writing, for all care we can foresee. It stands on {partner}’s own page at once, and {partner}{' '}
            alone is told that something is new.
          </p>
          <RadioCards
            name="occasion"
            label="Reason"
            options={[
              { value: 'scheduled', label: 'Care was scheduled' },
              { value: 'asked', label: `${partner} asked what it would cost` },
            ]}
          />
          <TextField name="occasionOn" type="date" label="On which day" width="medium" />
          <TextField name="careFrom" type="date" label="First day of care" width="medium" />
          {services.map(({ code }) => (
            <TextField
              key={code}
              name={unitsOf(code)}
              label={sayCode(code)}
              inputMode="numeric"
              width="short"
            />
          ))}
          <SubmitButton tone="quiet">Make it and show it to {partner}</SubmitButton>
        </FormSection>
      </ActionForm>
    </div>
  )
}
