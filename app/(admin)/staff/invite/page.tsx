import type { Metadata } from 'next'
import { invite } from '@/app/(admin)/staff/actions'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { staffRoleCodes, staffRoles } from '@/lib/domain/staff-roles'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Invite someone' }

const hints = {
  coordinator: 'Looks after couples from application to schedule; sees the cases given to them.',
  clinician: 'Sees the couples on whose care team they are. You fill in their licenses and hours afterwards.',
  director: 'Sees every case that was sent in, and moves cases between coordinators.',
  admin: 'Invites staff and keeps their profiles. Sees no couple.',
}

export default page('staff.invite', async () => (
  <>
    <BackLink href={paths.staff}>Staff</BackLink>
    <PageHeading
      title="Invite someone"
      lede="They get a link that works once, for 72 hours, and choose their own password."
    />
    <ActionForm action={invite} lang="en">
      <TextField name="name" label="Name" hint="As couples and colleagues will read it." width="medium" />
      <TextField name="email" type="email" label="Work e-mail address" width="medium" />
      <RadioCards
        name="role"
        label="Role"
        options={staffRoleCodes.map((value) => ({ value, label: staffRoles[value], hint: hints[value] }))}
      />
      <SubmitButton>Send the invitation</SubmitButton>
    </ActionForm>
  </>
))
