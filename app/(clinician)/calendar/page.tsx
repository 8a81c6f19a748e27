import type { Metadata } from 'next'
import { WeekColumns } from '@/components/calendar/week-columns'
import { WeekNav } from '@/components/calendar/week-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { kindLabels } from '@/lib/domain/scheduling/session-kinds'
import { clockNote } from '@/lib/domain/scheduling/week-span'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type ClinicianBlock, clinicianWeek } from '@/lib/views/calendar/clinician-week'

export const metadata: Metadata = { title: 'Calendar' }

export default page('calendar.own', async ({ caller, search }) => {
  const { week, blocks, zone } = await clinicianWeek(caller, String(search.week ?? ''))
  const days = week.days.map((day) => ({
    ...day,
    note: clockNote(day.clocks),
    blocks: blocks.filter(({ date }) => date === day.date).map(drawn),
  }))
  return (
    <>
      <PageHeading
        title="Calendar"
        above={`Week of ${week.title}`}
        aside={
          <WeekNav
            label="Weeks"
            previous={{ href: `${paths.calendar}?week=${week.previous}`, text: 'Week before' }}
            today={{ href: paths.calendar, text: 'This week' }}
            next={{ href: `${paths.calendar}?week=${week.next}`, text: 'Week after' }}
          />
        }
      />
      {blocks.length === 0 && (
        <EmptyState title="Nothing is planned in this week">
          Sessions appear here when a coordinator publishes a couple’s week.
        </EmptyState>
      )}
      <WeekColumns days={days} zoneLabel={zone.split('/').at(-1)?.replaceAll('_', ' ')} />
    </>
  )
})

function drawn(block: ClinicianBlock) {
  const { id, kind, title, present, away, startMinute, endMinute, cancelled, notHeld } = block
  const label = kindLabels[kind].en
  const people = [present.join(', '), away.length > 0 ? `not coming: ${away.join(', ')}` : '']
  return {
    id,
    lane: 'both' as const,
    kind: kind === 'medical' ? ('psychiatric' as const) : kind,
    title: title ?? `${label[0]?.toUpperCase()}${label.slice(1)}`,
    detail: people.filter(Boolean).join('; '),
    href: paths.staffSession(id),
    startMinute,
    endMinute,
    cancelled,
    warning: notHeld,
  }
}
