import type { ReactNode } from 'react'
import type { DaysNow } from '@/lib/domain/benefits/authorization-burn-down'

/** In the order of the bar. What is always told stands in the key even where it is none. */
const parts = ['attended', 'unwritten', 'toCome', 'leftToBook', 'outOfReach'] as const
const always: readonly Part[] = ['attended', 'toCome', 'leftToBook']
type Part = (typeof parts)[number]

type ApprovedDaysWords = Record<Part, string> & {
  /** The sentence above the bar. */
  said: string
  table: string
}

/**
 * How the days a payer approved are used: parts that make up the whole bar, each with a filling that can be told without
 * color. The key below is the same as a table. `id` keeps the fillings of two bars on one page apart.
 */
export function ApprovedDays({ id, days, words }: { id: string; days: DaysNow; words: ApprovedDaysWords }) {
  const share = (count: number) => `${((count / days.approved) * 100).toFixed(2)}%`
  const shown = parts.filter((part) => days[part] > 0)
  const before = (part: Part) =>
    parts.slice(0, parts.indexOf(part)).reduce((sum, earlier) => sum + days[earlier], 0)
  return (
    <div>
      <p className="mb-1">{words.said}</p>
      <svg aria-hidden="true" className="h-3.5 w-full rounded-full bg-surface" focusable="false">
        <Fillings id={id} />
        {shown.map((part) => (
          <g key={part}>
            <Filled id={id} part={part} x={share(before(part))} width={share(days[part])} />
            <rect
              x={share(before(part))}
              width={before(part) > 0 ? 2 : 0}
              height="100%"
              className="fill-surface"
            />
          </g>
        ))}
      </svg>
      <table className="mt-2 text-small text-ink-2">
        <caption className="sr-only">{words.table}</caption>
        <tbody>
          {parts
            .filter((part) => always.includes(part) || days[part] > 0)
            .map((part) => (
              <Row key={part} name={words[part]} days={days[part]}>
                <Filled id={id} part={part} width="100%" />
              </Row>
            ))}
        </tbody>
      </table>
    </div>
  )
}

/** Attended is solid, left is plain. Booked is striped, past without attendance dotted, out of reach crossed. */
function Filled({ id, part, ...place }: { id: string; part: Part; x?: string; width: string }) {
  if (part === 'attended') return <rect {...place} height="100%" className="fill-action" />
  if (part === 'leftToBook') return <rect {...place} height="100%" className="fill-hair" />
  return <rect {...place} height="100%" fill={`url(#${part}-${id})`} />
}

const Fillings = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`toCome-${id}`} {...tile(6)} patternTransform="rotate(45)">
      <rect width="3" height="6" className="fill-action" />
    </pattern>
    <pattern id={`unwritten-${id}`} {...tile(5)}>
      <circle cx="2.5" cy="2.5" r="1.5" className="fill-action" />
    </pattern>
    <pattern id={`outOfReach-${id}`} {...tile(6)}>
      <path d="M0 0L6 6M6 0L0 6" className="stroke-ink-2" />
    </pattern>
  </defs>
)

const tile = (side: number) => ({ width: side, height: side, patternUnits: 'userSpaceOnUse' as const })

type RowProps = { name: string; days: number; children: ReactNode }

/** One filling of the bar, what it means, and how many days it stands for. */
const Row = ({ name, days, children }: RowProps) => (
  <tr>
    <th scope="row" className="py-0.5 pr-4 text-left font-[400]">
      <svg
        aria-hidden="true"
        width="14"
        height="14"
        focusable="false"
        className="mr-2 inline-block rounded-[3px] align-[-2px]"
      >
        {children}
      </svg>
      {name}
    </th>
    <td className="text-right align-bottom tabular-nums">{days}</td>
  </tr>
)
