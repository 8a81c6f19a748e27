import type { Metadata } from 'next'
import { OpenInvitations } from '@/app/(admin)/staff/open-invitations'
import { StaffTable } from '@/app/(admin)/staff/staff-table'
import { LinkButton } from '@/components/ui/button'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { person } from '@/lib/access/actor'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { staffList } from '@/lib/views/staff/staff-list'

export const metadata: Metadata = { title: 'Staff' }

const notices = {
  invited: 'The invitation is on its way. It works once, for 72 hours.',
  withdrawn: 'The invitation was taken back. Its link no longer works.',
}

export default page('staff.read', async ({ caller, search }) => {
  const { people, invitations } = await staffList(caller)
  const { zone } = person(caller.actor)
  return (
    <>
      <PageHeading
        title="Staff"
        lede="Who works here, what each may do, and who has been asked to join."
        aside={<LinkButton href={paths.staffInvitation}>Invite someone</LinkButton>}
      />
      <Flash said={search.said} notices={notices} />
      <StaffTable people={people} zone={zone} />
      <h2 className="mt-10 mb-3">Open invitations</h2>
      <OpenInvitations invitations={invitations} zone={zone} />
    </>
  )
})
