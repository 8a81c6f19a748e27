import { saveProfile } from '@/app/(admin)/staff/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { ZoneField } from '@/components/forms/zone-field'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { careRoles, roleLabels } from '@/lib/domain/care-team/roles'
import { specialties, specialtyCodes } from '@/lib/domain/care-team/specialties'
import { languageCodes, languages } from '@/lib/domain/languages'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { zoneChoices } from '@/lib/domain/us-zones'
import type { StaffMember } from '@/lib/views/staff/staff-member'

/** What a clinician does. Saving it begins the profile; licenses, hours and leave follow. */
export function ProfileSection({ member: { id, name, zone, profile } }: { member: StaffMember }) {
  const values = {
    credentials: profile?.credentials ?? '',
    disciplines: profile?.disciplines ?? [],
    languages: profile?.languages ?? ['en'],
    specialties: profile?.specialties ?? [],
    caseloadCap: String(profile?.caseloadCap ?? 12),
    couplesCap: String(profile?.couplesCap ?? 6),
    zone,
  }
  return (
    <Card title="Clinical profile">
      {!profile && (
        <Notice tone="attention">
          {name} cannot be assigned to anyone until this is saved. Licenses and hours come after it.
        </Notice>
      )}
      <ActionForm action={saveProfile} values={values} idPrefix="profile-" lang="en">
        <HiddenField name="personId" value={id} />
        <TextField
          name="credentials"
          label="Credentials"
          hint="Letters after the name, such as LMFT."
          width="short"
        />
        <CheckboxCards
          name="disciplines"
          columns
          label="Disciplines"
          hint="What they may be to a couple."
          options={careRoles.map((value) => ({ value, label: sentenceCase(roleLabels[value].en) }))}
        />
        <CheckboxCards
          name="languages"
          columns
          label="Languages they work in"
          options={languageCodes.map((value) => ({ value, label: languages[value].en }))}
        />
        <CheckboxCards
          name="specialties"
          columns
          label="Specialties"
          optional
          options={specialtyCodes.map((value) => ({ value, label: specialties[value].en }))}
        />
        <TextField
          name="caseloadCap"
          label="Couples at once, in any role"
          inputMode="numeric"
          width="short"
        />
        <TextField
          name="couplesCap"
          label="Of these, as their couples therapist"
          inputMode="numeric"
          width="short"
        />
        <ZoneField
          label="Time zone"
          hint="Working hours and leave are by this clock."
          guess={false}
          options={zoneChoices('en')}
        />
        <SubmitButton>Save the profile</SubmitButton>
      </ActionForm>
    </Card>
  )
}
