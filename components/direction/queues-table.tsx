import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

type ShownQueue = {
  id: string | null
  name: string
  couples: number
  waiting: number
  late: number
  longest: string | null
  stranded: number
}

export const NOBODY = 'nobody'

/** Who looks after how many couples, and what waits there. The name opens the couples of one coordinator. */
export function QueuesTable({ queues, selected }: { queues: ShownQueue[]; selected: string | undefined }) {
  const head = [
    { text: 'Coordinator' },
    { text: 'Couples' },
    { text: 'Waiting for them' },
    { text: 'Longest wait' },
    { text: 'To mend' },
  ]
  return (
    <Table caption="Coordinators and their couples" className={stacked} head={head}>
      {queues.map(({ id, name, ...queue }) => (
        <Row key={id ?? NOBODY} selected={(id ?? NOBODY) === selected}>
          <Cell heading>
            <Link href={`${paths.direction}?coordinator=${id ?? NOBODY}#couples`}>
              {name}
              <span className="sr-only">: show the couples</span>
            </Link>
          </Cell>
          <Cell>
            {queue.couples} <Said text={queue.couples === 1 ? 'couple' : 'couples'} />
          </Cell>
          <Cell>
            {queue.waiting} <Said text="waiting" />{' '}
            {queue.late > 0 && <Tag tone="todo">{queue.late} late</Tag>}
          </Cell>
          <Cell>
            <Said text="longest wait" /> {queue.longest ?? '–'}
          </Cell>
          <Cell className={queue.stranded === 0 ? 'max-md:hidden!' : undefined}>
            {queue.stranded > 0 ? <Tag tone="danger">{queue.stranded} cannot be held as booked</Tag> : '–'}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** On a phone the columns stand below one another, so each says what it is. */
function Said({ text }: { text: string }) {
  return <span className="text-ink-2 md:hidden">{text}</span>
}
