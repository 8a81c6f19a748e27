import type { BrokenLink, Helper } from '@/components/couple/constellation'
import type { Who } from '@/components/couple/who'

type Point = [x: number, y: number]
type ConstellationThreadsProps = { helpers: Helper[]; broken?: BrokenLink; rows: number }

const strokes: Record<Who, string> = { first: 'stroke-river', second: 'stroke-clay', both: 'stroke-plum' }
const across: Record<Who, number> = { first: 100 / 6, both: 50, second: 500 / 6 }
/** Where a thread runs past a partner's own therapist; the seats leave this much room. */
const outside = { first: 1, second: 99 }

/** The threads behind the names. All rows are equally high, so percentages meet the middles. */
export function ConstellationThreads({ helpers, broken, rows }: ConstellationThreadsProps) {
  const middle = (row: number) => ((row - 0.5) / rows) * 100
  const rowOf = (helper: Helper) => ({ couples: 1, individual: 3, beside: 4 })[helper.place]
  const breaking = helpers.find((helper) => helper.id === broken?.helper)
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 size-full"
      focusable="false"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
    >
      <Braid y={middle(2)} />
      {helpers.flatMap((helper) =>
        threadsOf(helper, { couple: middle(2), seat: middle(rowOf(helper)) }).map((points) => (
          <Thread key={`${helper.id}-${points[0][0]}`} points={points} helper={helper} />
        )),
      )}
      {broken && breaking && (
        <Broken
          from={[across[breaking.with], middle(rowOf(breaking))]}
          to={[across[broken.to], middle(broken.to === 'both' ? 1 : 2)]}
        />
      )}
    </svg>
  )
}

/**
 * Threads lead from whom someone serves to their seat and pass behind nobody else's: what is with one partner beside
 * their own therapist goes round the outside, what is with both hangs from the braid between them.
 */
function threadsOf({ place, with: who }: Helper, y: { couple: number; seat: number }): [Point, ...Point[]][] {
  const from: Point = [across[who], y.couple]
  const to: Point = [across[who], y.seat]
  if (place === 'couples') {
    return (['first', 'second'] as const).map((partner) => [[across[partner], y.couple], to])
  }
  if (place === 'individual' || who === 'both') return [[from, to]]
  return [[from, [outside[who], y.couple], [outside[who], y.seat], to]]
}

/** A thread through these points. Lines, because only they may be drawn in parts of a hundred. */
function Thread({ points, helper }: { points: Point[]; helper: Helper }) {
  return points.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = points[place] as Point
    return (
      <line
        key={`${x},${y}`}
        x1={`${fromX}%`}
        y1={`${fromY}%`}
        x2={`${x}%`}
        y2={`${y}%`}
        className={strokes[helper.with]}
        strokeDasharray={helper.name ? undefined : '2 8'}
      />
    )
  })
}

/** The couple: two threads crossing between the partners. */
function Braid({ y }: { y: number }) {
  return (
    <svg
      aria-hidden="true"
      x="16.7%"
      y={`${y - 6}%`}
      width="66.6%"
      height="12%"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
    >
      <path
        d="M0 4C17 4 17 16 33 16S50 4 67 4S83 16 100 16"
        className="stroke-river"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d="M0 16C17 16 17 4 33 4S50 16 67 16S83 4 100 4"
        className="stroke-clay"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

function Broken({ from, to }: { from: Point; to: Point }) {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  return (
    <g className="stroke-brick" strokeWidth="3.5">
      <line x1={`${from[0]}%`} y1={`${from[1]}%`} x2={`${to[0]}%`} y2={`${to[1]}%`} strokeDasharray="9 8" />
      <svg aria-hidden="true" x={`${x}%`} y={`${y}%`} overflow="visible">
        <circle r="13" className="fill-surface" />
        <path d="M-6 -6L6 6M6 -6L-6 6" />
      </svg>
    </g>
  )
}
