import type { Metadata } from 'next'
import { Lanes } from '@/components/calendar/lanes'
import { WeekNav } from '@/components/calendar/week-nav'
import { PageHeading } from '@/components/ui/page-heading'
import { isJoint, kindLabels, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { clockNote } from '@/lib/domain/scheduling/week-span'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type JointBlock, type JointLanes, jointLanes } from '@/lib/views/calendar/joint-lanes'

export const metadata: Metadata = { title: 'Joint calendar' }

export default page('calendar.joint-lanes', async ({ caller, params, search }) => {
  const couple = params.couple ?? ''
  const view = await jointLanes(caller, { couple, week: String(search.week ?? '') })
  const { week, people } = view
  const here = paths.jointCalendar(couple)
  const days = week.days.map((day) => ({
    ...day,
    note: clockNote(day.clocks),
    blocks: view.blocks.filter(({ date }) => date === day.date).map((block) => drawn(block, view)),
  }))
  return (
    <>
      <PageHeading
        title={`${people[0]} and ${people[1]}`}
        above={`Joint calendar, week of ${week.title}`}
        lede={elsewhere(view)}
        aside={
          <WeekNav
            label="Weeks"
            previous={{ href: `${here}?week=${week.previous}`, text: 'Week before' }}
            today={{ href: here, text: 'This week' }}
            next={{ href: `${here}?week=${week.next}`, text: 'Week after' }}
          />
        }
      />
      <Lanes days={days} people={people} zoneLabel={city(view.zone)} lang="en" />
    </>
  )
})

const city = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

function elsewhere({ people, zones, zone }: JointLanes): string | undefined {
  if (zones[0] === zones[1])
    return zones[0] === zone ? undefined : `Times are yours. Both are in ${city(zones[0])}.`
  const other = people.flatMap((name, index) =>
    zones[index] === zone ? [] : [`${name} is in ${city(zones[index] ?? '')}`],
  )
  return other.length > 0 ? `Times are yours. ${other.join('; ')}.` : undefined
}

function drawn(block: JointBlock, view: JointLanes) {
  const { id, lane, kind, title, clinicians, startMinute, endMinute, cancelled, away } = block
  const place = { id, lane, startMinute, endMinute, cancelled }
  if (kind === 'own-time') {
    const name = view.people[lane === 'first' ? 0 : 1]
    return { ...place, kind: 'own-time' as const, title: `${name} – own time`, muted: true }
  }
  return {
    ...place,
    kind: kind === 'medical' ? ('psychiatric' as const) : kind,
    title: title ?? laneTitle(kind),
    detail: [clinicians, away.length > 0 ? `not coming: ${away.join(', ')}` : ''].filter(Boolean).join('; '),
    warning: block.notHeld,
    href: paths.staffSession(id),
  }
}

/** An own session stands in half a column, so its first word has to do. */
function laneTitle(kind: SessionKind): string {
  const label = kindLabels[kind].en
  const words = isJoint(kind) ? label : (label.split(' ')[0] ?? label)
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}
