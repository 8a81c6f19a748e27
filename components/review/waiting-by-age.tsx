import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'

type ShownCouple = {
  coupleId: string
  reference: string
  names: string
  waited: string
  isLong: boolean
  taken: boolean
  again: boolean
}

/** Couples that wait for a decision on joint work, the longest first. */
export function WaitingByAge({ couples }: { couples: ShownCouple[] }) {
  const head = [{ text: 'Couple' }, { text: 'Since sending, in working time' }, { text: 'Review' }]
  return (
    <Table caption="Couples waiting for a decision" head={head} className={stacked}>
      {couples.map(({ coupleId, reference, names, waited, isLong, taken, again }) => (
        <Row key={coupleId}>
          <Cell heading className="py-1">
            {names} <span className="font-mono text-mono font-[400] text-ink-2">{reference}</span>
          </Cell>
          <Cell className="py-1">{isLong ? <Tag tone="todo">{waited}</Tag> : waited}</Cell>
          <Cell className="py-1">
            {taken ? 'Taken' : 'Nobody yet'} {again && <Tag>looked at again</Tag>}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
