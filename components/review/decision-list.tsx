import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { type ClearanceDecision, decisionLabels } from '@/lib/domain/clearance/decision'
import { sayDay } from '@/lib/domain/say-day'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownDecision = {
  id: string
  decision: ClearanceDecision
  reason: string
  reviewDue: string
  decidedBy: string
  decidedAs: 'clinician' | 'director'
  decidedAt: Date
  live: boolean
}

/** Every decision about a couple's joint work with its reason, the newest first. */
export function DecisionList({ decisions, zone }: { decisions: ShownDecision[]; zone: string }) {
  if (decisions.length === 0) return <EmptyState title="Nothing decided yet. Joint sessions wait." />
  return (
    <ol>
      {decisions.map(({ id, decision, reason, reviewDue, decidedBy, decidedAs, decidedAt, live }) => (
        <li key={id} className="border-t border-hair py-3 first:border-t-0 first:pt-0">
          <p className="font-[560]">
            {decisionLabels[decision].title} {live && <Tag tone="done">holds now</Tag>}{' '}
            {decidedAs === 'director' && <Tag tone="todo">lifted by a director</Tag>}
          </p>
          <p className="max-w-measure whitespace-pre-wrap">{reason}</p>
          <p className="text-small text-ink-2">
            {decidedBy}, {sayWhen(decidedAt.getTime(), zone, 'en')}
            {live && `; looked at again from ${sayDay(reviewDue)}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
