import type { ReactNode } from 'react'
import type { DaysNow } from '@/lib/domain/benefits/authorization-burn-down'

type ApprovedDaysWords = {
  /** The sentence above the bar. */
  said: string
  table: string
  attended: string
  toCome: string
  unwritten: string
  left: string
}

/**
 * How the days a payer approved are used: attended solid, booked hatched, the rest open. The key below is the same as a
 * table. `id` keeps the hatching of two bars on one page apart.
 */
export function ApprovedDays({ id, days, words }: { id: string; days: DaysNow; words: ApprovedDaysWords }) {
  const { approved, attended, toCome, unwritten, leftToBook } = days
  const share = (count: number) => `${((Math.min(count, approved) / approved) * 100).toFixed(1)}%`
  const booked = toCome + unwritten
  const hatched = `hatched-${id}`
  return (
    <div>
      <p className="mb-1">{words.said}</p>
      <svg aria-hidden="true" className="h-3.5 w-full rounded-full bg-hair" focusable="false">
        <Hatching id={hatched} />
        <rect width={share(attended + booked)} height="100%" className="fill-surface" />
        <rect width={share(attended + booked)} height="100%" fill={`url(#${hatched})`} />
        <rect width={share(attended)} height="100%" className="fill-action" />
      </svg>
      <table className="mt-2 text-small text-ink-2">
        <caption className="sr-only">{words.table}</caption>
        <tbody>
          <Kind name={words.attended} days={attended}>
            <rect width="100%" height="100%" className="fill-action" />
          </Kind>
          <Kind name={words.toCome} days={toCome}>
            <rect width="100%" height="100%" fill={`url(#${hatched})`} />
          </Kind>
          {unwritten > 0 && (
            <Kind name={words.unwritten} days={unwritten}>
              <rect width="100%" height="100%" fill={`url(#${hatched})`} />
            </Kind>
          )}
          <Kind name={words.left} days={leftToBook}>
            <rect width="100%" height="100%" className="fill-hair" />
          </Kind>
        </tbody>
      </table>
    </div>
  )
}

const Hatching = ({ id }: { id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="3" height="6" className="fill-action" />
  </pattern>
)

type KindProps = { name: string; days: number; children: ReactNode }

/** One fill of the bar, what it means, and how many days it stands for. */
const Kind = ({ name, days, children }: KindProps) => (
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
    <td className="text-right tabular-nums">{days}</td>
  </tr>
)
