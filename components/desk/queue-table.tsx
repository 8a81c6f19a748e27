import { QueueRow, type QueueRowProps } from '@/components/desk/queue-row'

/** The couples of one list. Narrow screens keep the couple, the step and the waiting; wide ones show one couple beside it. */
export function QueueTable({ caption, rows }: { caption: string; rows: QueueRowProps[] }) {
  return (
    <div className="desk-list">
      <table className="w-full border-collapse rounded-card border border-hair bg-surface text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hair text-small text-ink-2">
            <th scope="col" className="w-9">
              <span className="sr-only">Choose</span>
            </th>
            <Head>Couple</Head>
            <Head className="max-sm:hidden">Next step</Head>
            <Head className="max-md:hidden">Stage</Head>
            <Head className="max-lg:hidden">Plans</Head>
            <Head>Waiting</Head>
            <Head className="max-lg:hidden">Due</Head>
            <Head className="max-[105rem]:hidden">Owner</Head>
            <th scope="col" className="min-[80rem]:hidden">
              <span className="sr-only">Both partners</span>
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

function Head({ className = '', children }: { className?: string; children: string }) {
  return (
    <th scope="col" className={`px-2 py-1.5 font-[600] ${className}`}>
      {children}
    </th>
  )
}
