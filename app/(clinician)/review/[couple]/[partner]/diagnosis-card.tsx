import { endOneDiagnosis, keepDiagnosis } from '@/app/(clinician)/review/[couple]/[partner]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import { placesOnClaim } from '@/lib/domain/benefits/diagnosis'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import type { PartnerView } from '@/lib/views/clearance/partner-in-review'

type Props = {
  couple: string
  person: string
  name: string
  zone: string
  diagnoses: NonNullable<PartnerView['diagnoses']>
}

/** What this one partner is treated for, as their claims name it. */
export function DiagnosisCard({ couple, person, name, zone, diagnoses }: Props) {
  const today = localDateOf(Date.now(), zone)
  return (
    <Card title="Treated for">
      <p className="mb-3 max-w-measure text-ink-2">
        It stands on {name}’s own claims. {name}’s clinicians and the coordinator read it; the other partner
        never does, nor does it stand on a claim of theirs.
      </p>
      {diagnoses.length === 0 && (
        <p className="mb-2 text-ink-2">Nothing is recorded yet, so no claim can be made.</p>
      )}
      <ul>
        {diagnoses.map(({ id, place, code, words, from, until, recordedBy }) => (
          <li key={id} className="border-t border-hair py-2">
            <p>
              {place}. <span className="font-mono">{code}</span> {words}
            </p>
            <p className="text-small text-ink-2">
              From {sayDay(from)}
              {until && `, not from ${sayDay(until)} on`}. {recordedBy}
            </p>
            {!until && (
              <ActionForm
                action={endOneDiagnosis}
                idPrefix={`end-${id}-`}
                lang="en"
                values={{ until: today }}
              >
                <Of couple={couple} person={person} />
                <HiddenField name="diagnosis" value={id} />
                <FormSection title="No longer treated">
                  <TextField name="until" type="date" label="From which day on" width="medium" />
                  <SubmitButton tone="quiet">Put it on record</SubmitButton>
                </FormSection>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <ActionForm action={keepDiagnosis} idPrefix="diagnosis-" lang="en" values={{ from: today, place: '1' }}>
        <Of couple={couple} person={person} />
        <FormSection title="Record a diagnosis">
          <TextField name="code" label="ICD-10-CM code" hint="Such as F10.20." width="short" mono />
          <TextField
            name="words"
            label="What it is, in your words"
            hint="They stand beside the code on a claim and say no less, such as “alcohol use disorder, moderate”."
          />
          <SelectField
            name="place"
            label="Its place on a claim"
            hint="1 is what they are chiefly treated for. Trouble in a relationship (Z63) never stands first."
            blank={false}
            options={places.map((place) => ({ value: place, label: place }))}
          />
          <TextField name="from" type="date" label="Treated since" width="medium" />
          <SubmitButton tone="quiet">Put it on record</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}

const Of = ({ couple, person }: Pick<Props, 'couple' | 'person'>) => (
  <>
    <HiddenField name="couple" value={couple} />
    <HiddenField name="person" value={person} />
  </>
)

const places = Array.from({ length: placesOnClaim }, (_, place) => String(place + 1))
