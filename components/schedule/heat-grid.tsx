import clsx from 'clsx'
import { hourOf } from '@/components/calendar/clock-words'
import { Icon } from '@/components/ui/icon'

type HeatGridProps = {
  cells: { date: string; hour: number; missing: string[] }[][]
  days: { date: string; label: string }[]
  /** How many people must be free. */
  needed: number
  caption: string
}

/** Hours down, days across: the fuller the tint, the more of the needed people are free; a tick where all are. */
export function HeatGrid({ cells, days, needed, caption }: HeatGridProps) {
  return (
    <figure className="mb-5 max-w-form">
      <table className="w-full table-fixed border-separate border-spacing-0.5 text-center text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-12 font-normal text-ink-2">
              <span className="sr-only">Hour</span>
            </th>
            {days.map(({ date, label }) => (
              <th key={date} scope="col" className="font-[600] text-ink-2">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row) => (
            <tr key={row[0]?.hour}>
              <th scope="row" className="font-normal whitespace-nowrap text-ink-2">
                {hourOf(row[0]?.hour ?? 0, 'en')}
              </th>
              {row.map((cell) => (
                <Heat key={cell.date} missing={cell.missing} needed={needed} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="mt-1 text-small text-ink-2">
        A tick: all {needed} are free for the whole hour. A tint: all but one.
      </figcaption>
    </figure>
  )
}

function Heat({ missing, needed }: { missing: string[]; needed: number }) {
  const all = missing.length === 0
  const almost = missing.length === 1 && needed > 1
  const words = all ? 'all free' : almost ? `without ${missing[0]}` : 'not free'
  return (
    <td
      title={words}
      className={clsx(
        'h-6 rounded-small',
        all ? 'bg-action text-on-action' : almost ? 'bg-moss-tint' : 'bg-paper',
      )}
    >
      {all && <Icon name="check" />}
      <span className="sr-only">{words}</span>
    </td>
  )
}
