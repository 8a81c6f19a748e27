import { TotalSoFar } from '@/components/desk/total-so-far'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { Tag } from '@/components/ui/tag'
import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import { type BillingCode, dayCodes, sayCode } from '@/lib/domain/benefits/billing-codes'
import { dollars } from '@/lib/domain/benefits/money'
import type { FormAction } from '@/lib/forms/form-state'
import { unitsOf } from '@/lib/forms/good-faith'

type Given = {
  id: string
  href: string
  live: boolean
  replaced: string | null
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
  services: { code: BillingCode; units: number; each: Cents }[]
  /** Why one may be made although a plan may pay; null where none does. */
  although: string | null
  /** What the paper must name and whoever runs the portal has not set. */
  lacks: string[]
}

/** What this partner was told in writing that care without a plan will cost, and the form that tells them. */
export function GoodFaith({ action, coupleId, personId, partner, given, services, although, lacks }: Props) {
  const usual = Object.fromEntries(services.map(({ code, units }) => [unitsOf(code), String(units)]))
  return (
    <div className="mb-4">
      {given.length > 0 && (
        <EntryList>
          {given.map(({ id, href, replaced, total, madeOn, holds, due, late }) => (
            <Entry
              key={id}
              title={
                <>
                  <a href={href}>Good-faith estimate of {madeOn}</a>{' '}
                  {replaced && <Tag>Replaced on {replaced}</Tag>}
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
          {although && <p className="mb-3 max-w-measure">{although}</p>}
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
          {services.map(({ code, each }) => (
            <TextField
              key={code}
              name={unitsOf(code)}
              label={sayCode(code)}
              hint={`How many ${isDay(code) ? 'days' : 'sessions'}, at ${dollars(each)} each.`}
              inputMode="numeric"
              width="short"
            />
          ))}
          <TotalSoFar counts={services.map(({ code, ...one }) => ({ ...one, name: unitsOf(code) }))} />
          {lacks.length > 0 && (
            <p className="mb-3 max-w-measure text-amber">
              The paper will say “not on record yet” for {lacks.join(' and ')}: whoever runs the portal sets{' '}
              {lacks.length === 1 ? 'it' : 'them'}.
            </p>
          )}
          <SubmitButton tone="quiet">Make it and show it to {partner}</SubmitButton>
        </FormSection>
      </ActionForm>
    </div>
  )
}

const isDay = (code: BillingCode) => dayCodes.some((day) => day === code)
