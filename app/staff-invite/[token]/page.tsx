import type { Metadata } from 'next'
import Link from 'next/link'
import { join } from '@/app/staff-invite/[token]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { ZoneField } from '@/components/forms/zone-field'
import { PageHeading } from '@/components/ui/page-heading'
import { isStaffRole, staffRoles } from '@/lib/domain/staff-roles'
import { firstZone, zoneChoices } from '@/lib/domain/us-zones'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { openStaffInvitation } from '@/lib/views/door/open-staff-invitation'

export const metadata: Metadata = { title: 'Your account' }

export default page('door.open-staff-invitation', async ({ caller, params: { token = '' } }) => {
  const invitation = await openStaffInvitation(caller, { token })
  if (!invitation) return <NoInvitation />
  const role = isStaffRole(invitation.role) ? staffRoles[invitation.role].toLowerCase() : ''
  return (
    <>
      <PageHeading
        title="Make your account"
        lede={`You join as ${role === 'administrator' ? 'an' : 'a'} ${role}. Your address is ${invitation.email}.`}
      />
      <ActionForm action={join} values={{ name: invitation.name, zone: firstZone }} lang="en">
        <HiddenField name="token" value={token} />
        <TextField
          name="name"
          label="Your name"
          hint="As couples and colleagues will read it."
          autoComplete="name"
          width="medium"
        />
        <TextField
          name="password"
          type="password"
          label="A password"
          hint="At least 12 characters. A few words in a row work well. You can paste it."
          autoComplete="new-password"
          width="medium"
        />
        <ZoneField
          label="Your time zone"
          hint="You read every time in this zone."
          options={zoneChoices('en')}
        />
        <SubmitButton>Make the account</SubmitButton>
      </ActionForm>
    </>
  )
})

function NoInvitation() {
  return (
    <>
      <PageHeading
        title="This link no longer works"
        lede="An invitation works once, for 72 hours. It may have been used or taken back."
      />
      <ul className="prose">
        <li>
          If you have made your account, <Link href={paths.signIn}>sign in</Link>.
        </li>
        <li>Otherwise ask the administrator who invited you to invite you again.</li>
      </ul>
    </>
  )
}
