import type { Metadata } from 'next'
import Link from 'next/link'
import { ChooseTeam } from '@/app/(coordination)/desk/[couple]/care-team/choose-team'
import { FormerTeam, LiveTeam } from '@/components/care-team/team-table'
import { Constellation } from '@/components/couple/constellation'
import { CaseHeader } from '@/components/desk/case-header'
import { CoupleEnded } from '@/components/desk/couple-ended'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { placeNames } from '@/lib/domain/care-team/places'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { teamToChoose } from '@/lib/views/care-team/team-to-choose'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'

export const metadata: Metadata = { title: 'Care team' }

const notices = {
  confirmed: 'The care team is confirmed.',
  replaced: 'The place has changed hands.',
}

export default page('care-team.propose', async ({ caller, params, search }) => {
  const chosen = Object.fromEntries(
    placeNames.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
  )
  const specialties = [search.specialty ?? []].flat().filter(Boolean)
  const { couple = '' } = params
  const heading = await headingOfCase(caller, couple, 'team')
  const team = await teamToChoose(caller, { couple, chosen, specialties })
  return (
    <>
      <CaseHeader on="Care team" {...heading} />
      <Flash said={search.said} notices={notices} />
      <CoupleEnded ended={heading.ended} />
      {!team.enrolled && !team.ended && (
        <Notice tone="attention" title="Not enrolled yet">
          A care team is confirmed after enrollment.{' '}
          <Link href={paths.deskCouple(team.couple)}>Go to the case</Link>
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          {team.live.length > 0 && (
            <Card title="Who serves them now" className="mb-6">
              <LiveTeam couple={team.couple} lines={team.live} />
            </Card>
          )}
          {team.places.length > 0 && <ChooseTeam team={team} />}
          {team.former.length > 0 && (
            <Card title="Who served before" className="mt-6">
              <FormerTeam lines={team.former} />
            </Card>
          )}
        </div>
        {!team.ended && (
          <Card title="Around them" className="lg:sticky lg:top-4">
            <Constellation
              partners={[team.partners[0].name, team.partners[1].name]}
              helpers={team.picture.helpers}
              broken={team.picture.broken}
              title="Who works with them"
            />
          </Card>
        )}
      </div>
    </>
  )
})
