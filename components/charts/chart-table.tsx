import { Disclosure } from '@/components/ui/disclosure'
import { Cell, Row, Table } from '@/components/ui/table'

type Props = { caption: string; head: string[]; rows: string[][] }

/** The figures of a picture as a table, one press away. The first column names the row. */
export function ChartTable({ caption, head, rows }: Props) {
  return (
    <Disclosure title={caption} wide>
      <Table caption={caption} head={head.map((text, place) => ({ text, number: place > 0 }))}>
        {rows.map(([name, ...figures]) => (
          <Row key={name}>
            <Cell heading>{name}</Cell>
            {figures.map((figure, place) => (
              <Cell key={head[place + 1]} number>
                {figure}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </Disclosure>
  )
}
