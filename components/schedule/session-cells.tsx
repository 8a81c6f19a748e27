import { Cell } from '@/components/ui/table'

type SessionCellsProps = { title: string; when: string; elsewhere: string[]; clinicians: string[] }

/** The cells that say what a session is, when by every participant's clocks, and with whom. */
export function SessionCells({ title, when, elsewhere, clinicians }: SessionCellsProps) {
  return (
    <>
      <Cell heading>
        {title}
        <span className="block font-normal text-ink-2">{clinicians.join(', ')}</span>
      </Cell>
      <Cell>
        {when}
        {elsewhere.length > 0 && <span className="block text-small text-ink-2">{elsewhere.join(' · ')}</span>}
      </Cell>
    </>
  )
}
