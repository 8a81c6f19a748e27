import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { alertLevels } from '@/lib/domain/clearance/alert-words'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownClock = {
  level: 'same-day' | 'now'
  raisedAt: Date
  takenAt: Date | null
  clock: { words: string; late: boolean }
}

/** Open alerts as clocks: when raised, when due, answered for or not. */
export function AlertClocks({ alerts, zone }: { alerts: ShownClock[]; zone: string }) {
  const head = [{ text: 'Raised' }, { text: 'Level' }, { text: 'Clock' }, { text: 'Answered for' }]
  return (
    <Table caption="Open alerts" head={head} className={stacked}>
      {alerts.map(({ level, raisedAt, takenAt, clock }) => (
        <Row key={`${raisedAt.getTime()}-${level}`}>
          <Cell heading>{sayWhen(raisedAt.getTime(), zone, 'en')}</Cell>
          <Cell>{alertLevels[level]}</Cell>
          <Cell>
            <Tag tone={clock.late ? 'danger' : 'todo'}>{clock.words}</Tag>
          </Cell>
          <Cell>{takenAt ? sayWhen(takenAt.getTime(), zone, 'en') : 'Nobody yet'}</Cell>
        </Row>
      ))}
    </Table>
  )
}
