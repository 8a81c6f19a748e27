import { Cell, Row, Table } from '@/components/ui/table'
import type { Block, Paper, TableBlock } from '@/lib/domain/paper'

type Props = Pick<Paper, 'blocks'> & Partial<Paper> & { whole?: boolean }

/**
 * A paper as it will be read, before it is taken out or given. Its title stands above it already, unless it is shown
 * `whole`: then with its foot as well.
 */
export function PaperOnScreen({ blocks, locale, footer, whole = false }: Props) {
  return (
    <div
      lang={locale}
      className="mb-3 rounded-card border border-hair bg-surface p-(--pad-card) max-sm:border-0 max-sm:p-0"
    >
      {blocks.map((block) => (
        <OneBlock key={keyOf(block)} block={block} whole={whole} />
      ))}
      {whole && <p className="mt-4 border-t border-hair pt-2 text-small text-ink-2">{footer}</p>}
    </div>
  )
}

function OneBlock({ block, whole }: { block: Block; whole: boolean }) {
  if (block.kind === 'table') return <OneTable table={block} />
  if (block.kind === 'list')
    return (
      <ul className="my-2 max-w-measure list-disc pl-5">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  if (block.kind !== 'heading') return <p className="my-2 max-w-measure">{block.text}</p>
  if (block.level === 1) return whole ? <h4 className="text-h3">{block.text}</h4> : null
  return <h4 className="mt-4 font-[600]">{block.text}</h4>
}

const OneTable = ({ table: { caption, head, rows, numbers = [] } }: { table: TableBlock }) => (
  <Table
    caption={caption}
    showCaption
    // On a phone five columns have room only so.
    className="my-3 max-sm:text-[0.8125rem] max-sm:[&_:is(td,th)]:px-1 max-sm:[&_:is(td,th)]:wrap-anywhere"
    head={head.map((text, place) => ({ text, number: numbers.includes(place) }))}
  >
    {rows.map(([name, ...cells]) => (
      <Row key={name}>
        <Cell heading>{name}</Cell>
        {cells.map((cell, place) => (
          <Cell key={head[place + 1]} number={numbers.includes(place + 1)}>
            {cell}
          </Cell>
        ))}
      </Row>
    ))}
  </Table>
)

const keyOf = (block: Block) =>
  block.kind === 'table' ? block.caption : block.kind === 'list' ? block.items.join() : block.text
