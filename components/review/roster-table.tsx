import type { ReactNode } from 'react'
import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'

type ShownShift = { id: string; name: string; startsAt: Date; endsAt: Date; isNow: boolean }
type RosterTableProps = {
  days: { date: string; shifts: ShownShift[] }[]
  zone: string
  takeBack: (shift: string, what: string) => ReactNode
}

/** One row for each day with its shifts; a shift stands on the day it begins. */
export function RosterTable({ days, zone, takeBack }: RosterTableProps) {
  return (
    <Table caption="Duty roster" className={stacked} head={[{ text: 'Day' }, { text: 'On duty' }]}>
      {days.map(({ date, shifts }) => (
        <Row key={date}>
          <Cell heading className="py-1 whitespace-nowrap">
            {sayWeekday(date)}
          </Cell>
          <Cell className="py-1">
            {shifts.length === 0 && <span className="text-ink-2">Nobody begins</span>}
            {shifts.map((shift) => (
              <div key={shift.id} className="flex flex-wrap items-center gap-x-3">
                <span className="min-w-40">{shift.name}</span>
                <span className="min-w-44 text-ink-2">{sayHours(shift, zone)}</span>
                {shift.isNow && <Tag tone="done">now</Tag>}
                {takeBack(shift.id, `${shift.name}, ${sayHours(shift, zone)}`)}
              </div>
            ))}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

const sayWeekday = (date: string) =>
  new Date(date).toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })

function sayHours({ startsAt, endsAt }: ShownShift, zone: string): string {
  const clock = (at: Date) =>
    at
      .toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: zone })
      .replace(/\u202f/g, ' ')
  const day = (at: Date) => at.toLocaleDateString('en-US', { timeZone: zone })
  return `${clock(startsAt)} to ${clock(endsAt)}${day(startsAt) === day(endsAt) ? '' : ', next day'}`
}
