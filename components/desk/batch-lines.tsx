import Link from 'next/link'
import { SubmitButton } from '@/components/forms/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'

type Line = {
  id: string
  person: string
  born: string
  memberId: string
  payer: string
  segment: number
  candidates: { partner: string; plan: string; href: string }[]
  broughtTo: { partner: string; href: string } | null
}

type BatchLinesProps = {
  caption: string
  rows: readonly Line[]
  /** What each line's own button says; it posts the line as `only`. */
  press?: string
}

/** Members of a file, one a line, with whom each belongs to. */
export function BatchLines({ caption, rows, press }: BatchLinesProps) {
  if (rows.length === 0) return null
  const known = rows.some(({ candidates, broughtTo }) => candidates.length > 0 || broughtTo)
  const head = ['In the reply', ...(known ? ['Goes to'] : []), ...(press ? [press] : [])]
  return (
    <Table
      caption={caption}
      showCaption={caption === 'Brought in' || caption === 'Set aside'}
      head={head.map((text) => ({ text }))}
    >
      {rows.map(({ id, person, born, memberId, segment, payer, candidates: [to], broughtTo }) => (
        <Row key={id}>
          <Cell heading>
            {person}
            <span className="block text-small font-normal text-ink-2">
              {[born && `born ${born}`, payer, `segment ${segment}`].filter(Boolean).join(', ')}
              {memberId && (
                <>
                  , ID <span className="inline-block max-w-full font-mono wrap-anywhere">{memberId}</span>
                </>
              )}
            </span>
          </Cell>
          {known && (
            <Cell>
              {broughtTo && <Link href={broughtTo.href}>{broughtTo.partner}</Link>}
              {to && !broughtTo && (
                <>
                  <Link href={to.href}>{to.partner}</Link>
                  <span className="block text-small text-ink-2">{to.plan}</span>
                </>
              )}
            </Cell>
          )}
          {press && (
            <Cell className="py-0.5! whitespace-nowrap">
              <SubmitButton tone="plain" name="only" value={id}>
                {press}
                <span className="sr-only">: {person}</span>
              </SubmitButton>
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  )
}
