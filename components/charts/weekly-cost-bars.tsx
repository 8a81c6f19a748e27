import { ChartKey } from '@/components/charts/chart-key'
import { ChartTable } from '@/components/charts/chart-table'
import { niceCeiling } from '@/components/charts/money-scale'
import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import { wholeDollars } from '@/lib/domain/benefits/money'

/** A week as it is drawn: what it costs at least and at most, and how much of that goes to the deductible. */
export type WeekBar = { label: string; from: Cents; to: Cents; deductible: Cents }

export type WeeklyCostWords = {
  /** What the picture says in one sentence, for who cannot see it. */
  picture: string
  table: string
  week: string
  pays: string
  ofDeductible: string
  /** The key: what the two fills and the open box mean. */
  toDeductible: string
  after: string
  upTo: string
}

const [width, height, left, foot] = [520, 170, 76, 26]

/** What a patient may pay each week, as bars; the same figures stand in a table below. Drawn on the server. */
export function WeeklyCostBars({ weeks, words }: { weeks: readonly WeekBar[]; words: WeeklyCostWords }) {
  const most = niceCeiling(Math.max(...weeks.map(({ to }) => to), 1))
  const step = (width - left) / Math.max(weeks.length, 1)
  const y = (cents: Cents) => height - (cents / most) * (height - 14)
  const isRange = weeks.some(({ from, to }) => from !== to)
  const isMeeting = weeks.some(({ deductible }) => deductible > 0)
  return (
    <figure className="@container">
      <svg
        viewBox={`0 0 ${width} ${height + foot}`}
        role="img"
        aria-label={words.picture}
        className="w-full max-w-[44rem] font-sans text-[21px] @sm:text-[14px]"
      >
        {[most, most / 2, 0].map((cents) => (
          <g key={cents}>
            <path d={`M${left} ${y(cents)}H${width}`} className="stroke-hair" />
            <text x={left - 8} y={y(cents) + 6} textAnchor="end" className="fill-ink-2">
              {wholeDollars(cents)}
            </text>
          </g>
        ))}
        {weeks.map((week, place) => (
          <Bar key={week.label} week={week} x={left + place * step} wide={step} y={y} />
        ))}
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        {isMeeting && <ChartKey className="fill-ink-2">{words.toDeductible}</ChartKey>}
        <ChartKey className="fill-action">{words.after}</ChartKey>
        {isRange && <ChartKey className="fill-none stroke-action">{words.upTo}</ChartKey>}
      </figcaption>
      <ChartTable
        caption={words.table}
        head={[words.week, words.pays, words.ofDeductible]}
        rows={weeks.map(({ label, from, to, deductible }) => [
          label,
          from === to ? wholeDollars(to) : `${wholeDollars(from)} – ${wholeDollars(to)}`,
          wholeDollars(deductible),
        ])}
      />
    </figure>
  )
}

type BarProps = { week: WeekBar; x: number; wide: number; y: (cents: Cents) => number }

/** The sure part is filled, from the deductible up; what it may come to besides is an open box on top. */
function Bar({ week: { label, from, to, deductible }, x, wide, y }: BarProps) {
  const box = { x: x + wide * 0.14, width: wide * 0.72 }
  const dark = Math.min(deductible, from)
  return (
    <g>
      <rect {...box} y={y(dark)} height={y(0) - y(dark)} className="fill-ink-2" />
      <rect {...box} y={y(from)} height={y(dark) - y(from)} className="fill-action" />
      {to > from && (
        <rect
          {...box}
          y={y(to)}
          height={y(from) - y(to)}
          strokeDasharray="4 3"
          className="fill-none stroke-action"
        />
      )}
      <text x={x + wide / 2} y={height + 20} textAnchor="middle" className="fill-ink-2">
        {label}
      </text>
    </g>
  )
}
