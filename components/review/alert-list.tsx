import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { alertLevels } from '@/lib/domain/clearance/alert-words'
import type { AlertLevel } from '@/lib/domain/measures/instrument'
import { paths } from '@/lib/paths'

type ShownAlert = {
  id: string
  person: string
  level: AlertLevel
  clock: { words: string; late: boolean }
  takenBy: string | null
  isMine: boolean
}

const head = [{ text: 'About' }, { text: 'Clock' }, { text: 'Level' }, { text: 'Who answers' }]

/** Open alerts with their clocks. The cause stands on the alert's own page, not in a list. */
export function AlertList({ alerts }: { alerts: ShownAlert[] }) {
  return (
    <Table caption="Open alerts" head={head} className={stacked}>
      {alerts.map(({ id, person, level, clock, takenBy, isMine }) => (
        <Row key={id}>
          <Cell heading>
            <Link href={paths.alert(id)}>{person}</Link>
          </Cell>
          <Cell>
            <Tag tone={clock.late ? 'danger' : 'todo'}>{clock.words}</Tag>
          </Cell>
          <Cell>{alertLevels[level]}</Cell>
          <Cell className={takenBy ? undefined : 'font-[600]'}>
            {isMine ? 'You' : (takenBy ?? 'Nobody yet')}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
