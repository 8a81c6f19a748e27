import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { dimensionsOf, type Edition } from '@/lib/domain/clearance/dimensions'
import {
  type DifferenceReason,
  differenceOf,
  differenceReasons,
  type Level,
  levelNames,
  type Rating,
} from '@/lib/domain/clearance/level-of-care'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownLevel = {
  id: string
  edition: Edition
  ratings: Rating[]
  recommended: Level
  actual: Level
  differenceReason: DifferenceReason | null
  decidedBy: string
  decidedAt: Date
  live: boolean
}

/** Levels of care on record with their ratings folded, the newest first. */
export function LevelList({ levels, zone }: { levels: ShownLevel[]; zone: string }) {
  if (levels.length === 0) return <EmptyState title="No level of care on record." />
  return (
    <ol>
      {levels.map((level) => (
        <li key={level.id} className="border-t border-hair py-2 first:border-t-0">
          <p className="font-[560]">
            {level.actual} – {levelNames[level.actual]} {level.live && <Tag tone="done">holds now</Tag>}
          </p>
          {level.recommended !== level.actual && (
            <p>
              {differenceOf(level.recommended, level.actual) === 'less' ? 'Less' : 'More'} than recommended (
              {level.recommended}): {level.differenceReason && differenceReasons[level.differenceReason]}
            </p>
          )}
          <p className="text-small text-ink-2">
            {level.decidedBy}, {sayWhen(level.decidedAt.getTime(), zone, 'en')}
          </p>
          <Disclosure title={`Ratings, edition ${level.edition}`}>
            <dl>
              {dimensionsOf[level.edition].map(({ key, label }) => {
                const rating = level.ratings.find(({ dimension }) => dimension === key)
                return (
                  <div key={key} className="py-1">
                    <dt className="text-ink-2">{label}</dt>
                    <dd>
                      {typeof rating?.severity === 'number' && <b>{rating.severity}: </b>}
                      {rating?.rationale}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </Disclosure>
        </li>
      ))}
    </ol>
  )
}
