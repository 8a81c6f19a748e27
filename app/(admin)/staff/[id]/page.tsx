import type { Metadata } from 'next'
import { AccountSection } from '@/app/(admin)/staff/[id]/account-section'
import { HoursSection } from '@/app/(admin)/staff/[id]/hours-section'
import { LeaveSection } from '@/app/(admin)/staff/[id]/leave-section'
import { LicenseSection } from '@/app/(admin)/staff/[id]/license-section'
import { notices } from '@/app/(admin)/staff/[id]/notices'
import { ProfileSection } from '@/app/(admin)/staff/[id]/profile-section'
import { StillBooked } from '@/components/staff/still-booked'
import { BackLink } from '@/components/ui/back-link'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { person } from '@/lib/access/actor'
import { isStaffRole, staffRoles } from '@/lib/domain/staff-roles'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { staffMember } from '@/lib/views/staff/staff-member'

export const metadata: Metadata = { title: 'Staff' }

export default page('staff.read-member', async ({ caller, params: { id = '' }, search }) => {
  const member = await staffMember(caller, { personId: id })
  const { profile } = member
  return (
    <>
      <BackLink href={paths.staff}>Staff</BackLink>
      <PageHeading
        title={member.name}
        above={isStaffRole(member.role) ? staffRoles[member.role] : ''}
        aside={member.deactivatedAt ? <Tag>Deactivated</Tag> : undefined}
      />
      <Flash said={search.said} notices={notices} />
      <StillBooked lines={member.stranded} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="grid grid-cols-1 gap-5">
          <AccountSection member={member} zone={person(caller.actor).zone} />
          {member.role === 'clinician' && <ProfileSection member={member} />}
        </div>
        {profile && (
          <div className="grid grid-cols-1 gap-5">
            <LicenseSection personId={member.id} licenses={profile.licenses} />
            <HoursSection personId={member.id} hours={profile.hours} zone={member.zone} />
            <LeaveSection personId={member.id} leaves={profile.leaves} />
          </div>
        )}
      </div>
    </>
  )
})
