import Link from 'next/link'
import type { ReactNode } from 'react'
import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

type ShownCouple = {
  coupleId: string
  reference: string
  names: string
  waited: string
  reviewer: string | null
  isMine: boolean
  again: boolean
}

type WaitingCouplesProps = { lines: ShownCouple[]; take: (couple: string) => ReactNode }

const head = [{ text: 'Couple' }, { text: 'Waiting' }, { text: 'Reviewer' }, { text: 'Take' }]

/** Couples whose joint work is not decided, or is due to be looked at again; `take` is the form that takes one. */
export function WaitingCouples({ lines, take }: WaitingCouplesProps) {
  return (
    <Table caption="Couples to review" head={head} className={stacked}>
      {lines.map(({ coupleId, reference, names, waited, reviewer, isMine, again }) => (
        <Row key={coupleId}>
          <Cell heading>
            {isMine ? <Link href={paths.reviewCouple(coupleId)}>{names}</Link> : names}{' '}
            <span className="font-mono text-mono font-[400] text-ink-2">{reference}</span>{' '}
            {again && <Tag>looked at again</Tag>}
          </Cell>
          <Cell>
            {waited}
            <span className="text-ink-2 md:hidden"> of working time</span>
          </Cell>
          <Cell>
            <span className="text-ink-2 md:hidden">Reviewer: </span>
            {isMine ? 'You' : (reviewer ?? 'Nobody yet')}
          </Cell>
          <Cell>{!isMine && take(coupleId)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
