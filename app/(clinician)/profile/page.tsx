import type { Metadata } from 'next'
import { AsCouplesSeeYou } from '@/app/(clinician)/profile/as-couples-see-you'
import { WorkingWeek } from '@/app/(clinician)/profile/working-week'
import { LicenseStanding } from '@/components/staff/license-standing'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { Cell, Row, Table } from '@/components/ui/table'
import { sayDay } from '@/lib/domain/say-day'
import { stateName } from '@/lib/domain/us-states'
import { page } from '@/lib/page'
import { ownProfile } from '@/lib/views/staff/own-profile'

export const metadata: Metadata = { title: 'Profile' }

const licenseHead = [{ text: 'State' }, { text: 'Number' }, { text: 'Last valid day' }]

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
          An administrator enters your disciplines, licences and hours. Until then nobody can be assigned to
          you.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
          <AsCouplesSeeYou name={name} profile={profile} />
          <Card title="Licences">
            <Table caption="Your licences by state" head={licenseHead}>
              {profile.licenses.map((license) => (
                <Row key={license.state}>
                  <Cell heading>{stateName(license.state)}</Cell>
                  <Cell className="font-mono text-mono [overflow-wrap:anywhere]">{license.number}</Cell>
                  <Cell>
                    {sayDay(license.expiresOn)} <LicenseStanding standing={license.standing} />
                  </Cell>
                </Row>
              ))}
            </Table>
          </Card>
          <WorkingWeek zone={zone} profile={profile} />
          <Card title="How much you take on">
            <SummaryList
              rows={[
                { label: 'Couples at once', value: profile.caseloadCap },
                { label: 'As couples therapist', value: profile.couplesCap },
              ]}
            />
          </Card>
        </div>
      )}
    </>
  )
})
