import type { Metadata } from 'next'
import Link from 'next/link'
import { BookedCard } from '@/app/(coordination)/desk/[couple]/schedule/booked-card'
import { DraftCard } from '@/app/(coordination)/desk/[couple]/schedule/draft-card'
import { FindCard } from '@/app/(coordination)/desk/[couple]/schedule/find-card'
import { GroupsCard } from '@/app/(coordination)/desk/[couple]/schedule/groups-card'
import { ProposeForm } from '@/app/(coordination)/desk/[couple]/schedule/propose-form'
import { findIn, idIn, patternIn, text } from '@/app/(coordination)/desk/[couple]/schedule/read-address'
import { StillOwed } from '@/app/(coordination)/desk/[couple]/schedule/still-owed'
import { Lanes } from '@/components/calendar/lanes'
import { WeekNav } from '@/components/calendar/week-nav'
import { CannotBeHeld } from '@/components/desk/cannot-be-held'
import { CaseHeader } from '@/components/desk/case-header'
import { CoupleEnded } from '@/components/desk/couple-ended'
import { WeekLoads } from '@/components/schedule/week-loads'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { sayDay } from '@/lib/domain/say-day'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'
import { type WeekToPlan, weekToPlan } from '@/lib/views/scheduling/week-to-plan'

export const metadata: Metadata = { title: 'Schedule' }

const notices = {
  proposed: 'A week is drafted. Nothing is booked yet.',
  added: 'Added to the draft.',
  moved: 'Moved in the draft.',
  removed: 'Taken out of the draft.',
  agreed: 'Noted: they agreed to this time.',
  published: 'The week is published. Both partners were told that there is something new.',
  rescheduled: 'The session was moved. Whoever was to come was told that something changed.',
  cancelled: 'The session was cancelled. Whoever was to come was told that something changed.',
  left: 'They are out of this group, and were told that something changed.',
}

export default page('week.plan', async ({ caller, params, search }) => {
  const { couple = '' } = params
  const heading = await headingOfCase(caller, couple, 'sessions')
  const move = idIn(search.session)
  const plan = await weekToPlan(caller, {
    couple,
    week: search.week,
    find: findIn(search),
    move,
    pattern: patternIn(search),
  })
  const moving = { item: text(search.item), session: plan.found ? move : undefined }
  const keep = moving.session ? `&session=${moving.session}` : ''
  const href = (week: string) => `${paths.deskSchedule(couple)}?week=${week}${keep}`
  const isOver = heading.ended?.goingOn.length === 0
  const isEmpty = plan.draft.length === 0 && plan.booked.length === 0
  return (
    <>
      <CaseHeader on="Schedule" {...heading} />
      <Flash said={search.said} notices={notices} />
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2>Week of {sayDay(plan.week.start)}</h2>
        <WeekNav
          label="Weeks"
          previous={{ href: href(plan.week.previous), text: 'Week before' }}
          today={{ href: href(plan.week.thisWeek), text: 'This week' }}
          next={{ href: href(plan.week.next), text: 'Week after' }}
        />
      </div>
      <CoupleEnded ended={heading.ended} />
      {!plan.enrolled && !heading.ended && (
        <Notice tone="attention" title="Not enrolled yet">
          A week is planned after enrollment. <Link href={paths.deskCouple(couple)}>Go to the case</Link>
        </Notice>
      )}
      {plan.enrolled && !plan.jointCleared && !heading.ended && (
        <Notice title="Joint sessions wait">
          They begin once the care team has met each partner. Until then, plan individual sessions; a week
          needs no least number of hours.
        </Notice>
      )}
      {plan.offPattern && <Notice title={plan.offPattern} />}
      <CannotBeHeld lines={plan.stranded} />
      {!isOver && <StillOwed plan={plan} />}
      <div className="grid grid-cols-1 gap-5">
        {isEmpty && !isOver && (
          <Card title="1. Choose a pattern">
            <ProposeForm plan={plan} />
          </Card>
        )}
        {!isEmpty && (
          <Card title="The week in lanes" aside={bookedOrNot(plan)}>
            <Lanes days={plan.days} people={plan.people} zoneLabel={plan.zoneName} lang="en" />
            <div className="mt-4">
              <WeekLoads loads={plan.loads} />
            </div>
            {plan.booked.length === 0 && !isOver && (
              <Disclosure title="Propose the week anew">
                <ProposeForm plan={plan} />
              </Disclosure>
            )}
          </Card>
        )}
        {plan.draft.length > 0 && <DraftCard plan={plan} />}
        {plan.booked.length > 0 && <BookedCard plan={plan} ended={heading.ended !== null} />}
        {!isOver && <FindCard plan={plan} moving={moving} />}
        {!heading.ended && <GroupsCard plan={plan} />}
      </div>
    </>
  )
})

function bookedOrNot({ draft, booked }: WeekToPlan): string {
  if (booked.length === 0) return 'Drafted, not booked.'
  return draft.length === 0 ? 'All of it is booked.' : 'All but the drafts is booked.'
}
