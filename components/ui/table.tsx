import clsx from 'clsx'
import type { ReactNode } from 'react'

type TableProps = {
  /** Read out before the table; shown only with `showCaption`. */
  caption: string
  showCaption?: boolean
  head: { text: string; number?: boolean }[]
  children: ReactNode
  className?: string
}

/** A plain table: `children` are `Row`s. Cells wrap on a narrow page instead of scrolling sideways. */
export function Table({ caption, showCaption, head, children, className }: TableProps) {
  return (
    <table className={clsx('w-full border-collapse text-left', className)}>
      <caption className={showCaption ? 'pb-2 text-left font-[560]' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr className="border-b border-hair">
          {head.map((cell) => (
            <th
              key={cell.text}
              scope="col"
              className={clsx('px-2 py-1.5 text-small font-[600] text-ink-2', cell.number && 'text-right')}
            >
              {cell.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A row; `selected` marks the one that is open, by colour, edge and `aria-current`. */
export function Row({ selected, children }: { selected?: boolean; children: ReactNode }) {
  return (
    <tr
      aria-current={selected ? 'true' : undefined}
      className={clsx('border-b border-hair', selected && 'bg-plum-tint shadow-[inset_4px_0_0_var(--plum)]')}
    >
      {children}
    </tr>
  )
}

type CellProps = { heading?: boolean; number?: boolean; children?: ReactNode; className?: string }

export function Cell({ heading, number, children, className }: CellProps) {
  const look = clsx('px-2 py-2 align-top break-words', number && 'text-right', className)
  if (heading)
    return (
      <th scope="row" className={clsx('font-[560]', look)}>
        {children}
      </th>
    )
  return <td className={look}>{children}</td>
}
