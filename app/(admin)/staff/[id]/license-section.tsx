import { addLicense, dropLicense } from '@/app/(admin)/staff/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { GoAheadAnyway } from '@/components/staff/go-ahead-anyway'
import { LicenseStanding } from '@/components/staff/license-standing'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayDay } from '@/lib/domain/say-day'
import { stateName, usStateCodes, usStates } from '@/lib/domain/us-states'
import type { ShownLicense } from '@/lib/views/staff/clinician-profile'

/** Where a clinician may treat: the state the partner is in decides, not the clinician's. */
export function LicenseSection({ personId, licenses }: { personId: string; licenses: ShownLicense[] }) {
  return (
    <Card title="Licenses">
      {licenses.length === 0 ? (
        <EmptyState title="No license yet">Without one, only peer coaches can be assigned.</EmptyState>
      ) : (
        <EntryList>
          {licenses.map((license) => (
            <Entry
              key={license.state}
              title={stateName(license.state)}
              action={<Remove personId={personId} state={license.state} />}
            >
              <p className="font-mono text-mono">{license.number}</p>
              <p>
                Last valid day {sayDay(license.expiresOn)} <LicenseStanding standing={license.standing} />
              </p>
            </Entry>
          ))}
        </EntryList>
      )}
      <ActionForm action={addLicense} idPrefix="license-" lang="en">
        <HiddenField name="personId" value={personId} />
        <FormSection title="Add or renew a license">
          <p className="mb-3 text-ink-2">A second entry for the same state replaces the first.</p>
          <SelectField
            name="state"
            label="State"
            options={usStateCodes.map((value) => ({ value, label: usStates[value] }))}
          />
          <TextField name="number" label="License or compact privilege number" width="medium" mono />
          <TextField name="expiresOn" type="date" label="Last valid day" width="medium" />
          <GoAheadAnyway />
          <SubmitButton tone="quiet">Save the license</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}

function Remove({ personId, state }: { personId: string; state: string }) {
  return (
    <ActionForm action={dropLicense} idPrefix={`${state}-`} lang="en">
      <HiddenField name="personId" value={personId} />
      <HiddenField name="state" value={state} />
      <GoAheadAnyway />
      <SubmitButton tone="plain">
        Remove<VisuallyHidden> the license for {stateName(state)}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}
