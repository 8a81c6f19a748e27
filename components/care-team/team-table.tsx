import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { paths } from '@/lib/paths'

export type TeamTableLine = {
  assignment: string
  place: string
  name: string
  credentials: string
  since: string
  until: string | null
  reason: string | null
}

/** Who serves the couple now, each with the way to hand the place to someone else. */
export function LiveTeam({ couple, lines }: { couple: string; lines: TeamTableLine[] }) {
  return (
    <Table
      caption="Care team now"
      className={stacked}
      head={[{ text: 'Place' }, { text: 'Clinician' }, { text: 'Since' }, { text: 'Change' }]}
    >
      {lines.map((line) => (
        <Row key={line.assignment}>
          <Cell heading>{line.place}</Cell>
          <Cell>{named(line)}</Cell>
          <Cell>
            <span className="text-ink-2 md:hidden">since </span>
            {line.since}
          </Cell>
          <Cell>
            <Link href={paths.deskReplace(couple, line.assignment)}>
              Replace<VisuallyHidden> {line.name}</VisuallyHidden>
            </Link>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** Who served before, so that "who was it then" stays answerable. */
export function FormerTeam({ lines }: { lines: TeamTableLine[] }) {
  return (
    <Table
      caption="Care team before"
      className={stacked}
      head={[{ text: 'Place' }, { text: 'Clinician' }, { text: 'When' }, { text: 'Why it changed' }]}
    >
      {lines.map((line) => (
        <Row key={line.assignment}>
          <Cell heading>{line.place}</Cell>
          <Cell>{named(line)}</Cell>
          <Cell>
            {line.since} to {line.until}
          </Cell>
          <Cell>{line.reason}</Cell>
        </Row>
      ))}
    </Table>
  )
}

const named = ({ name, credentials }: TeamTableLine) => `${name}, ${credentials}`
