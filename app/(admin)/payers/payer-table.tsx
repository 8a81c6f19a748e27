import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { approvalWords } from '@/lib/domain/benefits/payer'
import { paths } from '@/lib/paths'
import type { PayerLine } from '@/lib/views/payers/payer-list'

const head = [
  { text: 'Payer' },
  { text: 'Payer ID' },
  { text: 'Prior authorization' },
  { text: 'Where to ask for it' },
  { text: 'Program day' },
]

export function PayerTable({ payers }: { payers: PayerLine[] }) {
  return (
    <Card>
      <Table caption="All payers" head={head} className={stacked}>
        {payers.map((payer) => (
          <Row key={payer.id}>
            <Cell heading>
              <Link href={paths.payer(payer.id)}>{payer.name}</Link> {payer.retired && <Tag>Retired</Tag>}
              {payer.aliases.length > 0 && (
                <span className="block text-small font-normal text-ink-2">
                  Also {payer.aliases.join(', ')}
                </span>
              )}
            </Cell>
            <Cell>
              <span className="font-mono text-mono">{payer.code || 'Not known'}</span>
            </Cell>
            <Cell>
              <span className="text-ink-2 md:hidden">Prior authorization: </span>
              {approvalWords[payer.priorAuthorization]}
            </Cell>
            <Cell>
              <span className="text-ink-2 md:hidden">Ask at </span>
              {payer.askPhone || 'Not known'}
            </Cell>
            <Cell>
              <span className="font-mono text-mono">{payer.dayCode}</span>, from {payer.billableFloor} minutes
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  )
}
