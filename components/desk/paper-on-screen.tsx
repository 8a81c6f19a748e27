import { Cell, Row, Table } from '@/components/ui/table'
import type { Block, TableBlock } from '@/lib/domain/paper'

/** A paper as it will be read, before it is taken out. Its title stands above it already. */
export function PaperOnScreen({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="rounded-card border border-hair p-(--pad-card)">
      {blocks.map((block) => (
        <OneBlock key={keyOf(block)} block={block} />
      ))}
    </div>
  )
}

function OneBlock({ block }: { block: Block }) {
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
  return block.level === 1 ? null : <h4 className="mt-4 font-[600]">{block.text}</h4>
}

const OneTable = ({ table: { caption, head, rows, numbers = [] } }: { table: TableBlock }) => (
  <Table
    caption={caption}
    showCaption
    className="my-3"
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
