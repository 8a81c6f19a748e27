import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownLift = { id: string; reference: string; reason: string; liftedBy: string; liftedAt: Date }

/** Every time joint sessions began by a director's word, with its reason. */
export function LiftList({ lifts, zone }: { lifts: ShownLift[]; zone: string }) {
  return (
    <ol>
      {lifts.map(({ id, reference, reason, liftedBy, liftedAt }) => (
        <li key={id} className="border-t border-hair py-2 first:border-t-0">
          <p>
            <span className="font-mono text-mono">{reference}</span>: {reason}
          </p>
          <p className="text-small text-ink-2">
            {liftedBy}, {sayWhen(liftedAt.getTime(), zone, 'en')}
          </p>
        </li>
      ))}
    </ol>
  )
}
