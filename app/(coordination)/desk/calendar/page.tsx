import clsx from 'clsx'
import type { Metadata } from 'next'
import Link from 'next/link'
import { timeRange } from '@/components/calendar/clock-words'
import { WeekNav } from '@/components/calendar/week-nav'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { kindLabels } from '@/lib/domain/scheduling/session-kinds'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type CoordinationLine, coordinationWeek } from '@/lib/views/calendar/coordination-week'

export const metadata: Metadata = { title: 'Week' }

export default page('calendar.coordination', async ({ caller, search }) => {
  const { week, lines, couples } = await coordinationWeek(caller, String(search.week ?? ''))
  const days = week.days.filter((day) => lines.some(({ date }) => date === day.date))
  return (
    <>
      <PageHeading
        title="All sessions of the week"
        above={`Week of ${week.title}`}
        lede={`${lines.length} sessions of your ${couples} couples`}
        aside={
          <WeekNav
            label="Weeks"
            previous={{ href: `${paths.deskCalendar}?week=${week.previous}`, text: 'Week before' }}
            today={{ href: paths.deskCalendar, text: 'This week' }}
            next={{ href: `${paths.deskCalendar}?week=${week.next}`, text: 'Week after' }}
          />
        }
      />
      {days.length === 0 && (
        <EmptyState title="Nothing is planned in this week">Weeks you publish appear here.</EmptyState>
      )}
      {days.map((day) => (
        <Card key={day.date} title={day.label} className="mb-4">
          <Table caption={day.label} head={head} className={clsx('md:table-fixed', stacked)}>
            {lines
              .filter(({ date }) => date === day.date)
              .map((line) => (
                <Line key={line.id} line={line} />
              ))}
          </Table>
        </Card>
      ))}
    </>
  )
})

const head = [{ text: 'Time' }, { text: 'Session' }, { text: 'Partners' }, { text: 'With' }]

const sentenceCase = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`

function Line({ line }: { line: CoordinationLine }) {
  return (
    <Row>
      <Cell className="md:w-40">{timeRange(line.startMinute, line.endMinute, 'en')}</Cell>
      <Cell heading>
        <Link href={paths.staffSession(line.id)}>{line.title ?? sentenceCase(kindLabels[line.kind].en)}</Link>{' '}
        {line.cancelled && <Tag>Cancelled</Tag>}
      </Cell>
      <Cell>
        {line.cases.map(({ coupleId, who, away }) => (
          <span key={coupleId} className="block">
            <Link href={paths.deskCouple(coupleId)} className="inline-flex min-h-6 items-center">
              {(who.length > 0 ? who : away).join(' and ')}
            </Link>
            {away.length > 0 && <span className="text-ink-2"> (not coming: {away.join(' and ')})</span>}
          </span>
        ))}
      </Cell>
      <Cell>
        <span className="text-ink-2 md:hidden">with </span>
        {line.clinicians}
      </Cell>
    </Row>
  )
}
