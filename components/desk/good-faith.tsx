import { EstimateOwedForm, OccasionFields, type Owed, OwedNotice } from '@/components/desk/estimate-owed'
import { TotalSoFar } from '@/components/desk/total-so-far'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { LookFirst } from '@/components/forms/look-first'
import { SeenField } from '@/components/forms/seen-field'
import { TextField } from '@/components/forms/text-field'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { Tag } from '@/components/ui/tag'
import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import { type BillingCode, dayCodes, sayCode } from '@/lib/domain/benefits/billing-codes'
import { dollars } from '@/lib/domain/benefits/money'
import type { FormAction, FormValues } from '@/lib/forms/form-state'
import { unitsOf } from '@/lib/forms/good-faith'

type Given = {
  id: string
  href: string
  replaced: string | null
  total: string
  madeOn: string
  holds: string
  due: string | null
  late: boolean
}

type Props = {
  action: FormAction
  /** Notes that one is owed; takes that back. */
  note: FormAction
  takeBack: FormAction
  owed: (Owed & { values: FormValues }) | null
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
export function GoodFaith(props: Props) {
  const { action, note, takeBack, coupleId, personId, partner, given, owed, services, although, lacks } =
    props
  const on = { coupleId, personId, partner }
  const usual = Object.fromEntries(services.map(({ code, units }) => [unitsOf(code), String(units)]))
  return (
    <div className="mb-4">
      {owed && <OwedNotice action={takeBack} owed={owed} {...on} />}
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
      {/* What is owed fills it in, also on a page that was open before. */}
      <ActionForm
        key={owed?.id ?? 'unasked'}
        action={action}
        idPrefix={`estimate-${personId}-`}
        values={{ ...usual, ...owed?.values }}
        lang="en"
      >
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <FormSection
          title={given.length > 0 ? 'Make a new good-faith estimate' : 'Make a good-faith estimate'}
          open={owed !== null}
        >
          {although && <p className="mb-3 max-w-measure">{although}</p>}
          <p className="mb-3 max-w-measure text-ink-2">
            In writing, for all care we can foresee. You look at it first. Then it stands on {partner}’s own
            page, and {partner} alone is told that something is new.
          </p>
          <OccasionFields partner={partner} />
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
          <SeenField name="seen" />
          <LookFirst
            title={`What ${partner} will read`}
            look="Look at it first"
            act={`Make it and show it to ${partner}`}
          />
        </FormSection>
      </ActionForm>
      {!owed && <EstimateOwedForm action={note} {...on} />}
    </div>
  )
}

const isDay = (code: BillingCode) => dayCodes.some((day) => day === code)
