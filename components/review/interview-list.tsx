import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownInterview = { id: string; heldBy: string; heldAt: Date; heldAlone: boolean; notes: string }

export function InterviewList({ interviews, zone }: { interviews: ShownInterview[]; zone: string }) {
  if (interviews.length === 0) return <EmptyState title="No interview on record." />
  return (
    <ol>
      {interviews.map(({ id, heldBy, heldAt, heldAlone, notes }) => (
        <li key={id} className="border-t border-hair py-2 first:border-t-0">
          <p className="font-[560]">
            {sayWhen(heldAt.getTime(), zone, 'en')}{' '}
            <Tag tone={heldAlone ? 'done' : 'todo'}>{heldAlone ? 'met alone' : 'not alone'}</Tag>
          </p>
          <p className="max-w-measure whitespace-pre-wrap">{notes}</p>
          <p className="text-small text-ink-2">{heldBy}</p>
        </li>
      ))}
    </ol>
  )
}
