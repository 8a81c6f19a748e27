import { addShift, dropShift } from '@/app/(direction)/director/safety/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { RosterTable } from '@/components/review/roster-table'
import { Uncovered } from '@/components/review/uncovered'
import { Card } from '@/components/ui/card'
import { sayZone } from '@/lib/domain/say-zone'
import { shiftHours } from '@/lib/forms/duty'
import type { DutyRoster } from '@/lib/views/clearance/duty-roster'

/** Who answers for alerts, now and in the next fourteen days. */
export function DutyCard({ zone, days, gaps, clinicians }: DutyRoster) {
  return (
    <Card title="Who is on duty" aside={`14 days, ${sayZone(zone, Date.now())}`}>
      <Uncovered gaps={gaps} zone={zone} />
      <RosterTable
        days={days}
        zone={zone}
        takeBack={(shift, what) => <TakeBack shift={shift} what={what} />}
      />
      <ActionForm action={addShift} lang="en" idPrefix="shift-">
        <FormSection title="Put someone on duty">
          <SelectField
            name="clinician"
            label="Who"
            options={clinicians.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="flex flex-wrap gap-x-5">
            <TextField name="date" type="date" label="Day" width="medium" />
            <TextField name="time" type="time" label="From" width="short" />
            <SelectField
              name="hours"
              label="For how long"
              options={shiftHours.map((hours) => ({ value: String(hours), label: `${hours} hours` }))}
            />
          </div>
          <SubmitButton>Put on duty</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}

function TakeBack({ shift, what }: { shift: string; what: string }) {
  return (
    <ActionForm action={dropShift} lang="en" idPrefix={`back-${shift}-`}>
      <HiddenField name="shift" value={shift} />
      <SubmitButton tone="plain">
        Take back<span className="sr-only"> {what}</span>
      </SubmitButton>
    </ActionForm>
  )
}
