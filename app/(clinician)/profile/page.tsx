import type { Metadata } from 'next'
import { AsCouplesSeeYou } from '@/app/(clinician)/profile/as-couples-see-you'
import { WorkingWeek } from '@/app/(clinician)/profile/working-week'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { LicenseStanding } from '@/components/staff/license-standing'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { sayDay } from '@/lib/domain/say-day'
import { stateName } from '@/lib/domain/us-states'
import { page } from '@/lib/page'
import { ownProfile } from '@/lib/views/staff/own-profile'

export const metadata: Metadata = { title: 'Profile' }

export default page('staff.read-own-profile', async ({ caller }) => {
  const { name, zone, profile } = await ownProfile(caller)
  return (
    <>
      <PageHeading
        title="Your profile"
        lede="What the program knows about your work. An administrator changes it; tell them what is not right."
      />
      {!profile ? (
        <EmptyState title="Your profile is not filled in yet">
          An administrator enters your disciplines, licenses and hours. Until then nobody can be assigned to
          you.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
          <div className="grid grid-cols-1 gap-5">
            <AsCouplesSeeYou name={name} profile={profile} />
            <WorkingWeek zone={zone} profile={profile} />
          </div>
          <div className="grid grid-cols-1 gap-5">
            <Card title="Licenses">
              <EntryList>
                {profile.licenses.map((license) => (
                  <Entry key={license.state} title={stateName(license.state)}>
                    <p className="font-mono text-mono">{license.number}</p>
                    <p>
                      Last valid day {sayDay(license.expiresOn)}{' '}
                      <LicenseStanding standing={license.standing} />
                    </p>
                  </Entry>
                ))}
              </EntryList>
            </Card>
            <Card title="How much you take on">
              <SummaryList
                rows={[
                  { label: 'Couples at once', value: profile.caseloadCap },
                  ...(profile.disciplines.includes('couples_therapist')
                    ? [{ label: 'As couples therapist', value: profile.couplesCap }]
                    : []),
                ]}
              />
            </Card>
          </div>
        </div>
      )}
    </>
  )
})
