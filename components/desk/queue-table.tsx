import { QueueRow, type QueueRowProps } from '@/components/desk/queue-row'

/** The couples who wait, one group of rows each. Narrow screens keep the couple, the step and the waiting. */
export function QueueTable({ caption, rows }: { caption: string; rows: QueueRowProps[] }) {
  return (
    <div className="rounded-card border border-hair bg-surface px-2">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hair text-small text-ink-2">
            <th scope="col" className="w-10 py-1.5">
              <span className="sr-only">Both partners</span>
            </th>
            <th scope="col" className="px-2 py-1.5 font-[600]">
              Couple
            </th>
            <th scope="col" className="px-2 py-1.5 font-[600] max-sm:hidden">
              Next step
            </th>
            <th scope="col" className="px-2 py-1.5 font-[600] max-md:hidden">
              Stage
            </th>
            <th scope="col" className="px-2 py-1.5 font-[600] max-md:hidden">
              Plans
            </th>
            <th scope="col" className="px-2 py-1.5 font-[600]">
              Waiting
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <QueueRow key={row.coupleId} {...row} />
        ))}
      </table>
    </div>
  )
}
