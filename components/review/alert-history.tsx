import { Timeline } from '@/components/desk/timeline'
import { alertCauses } from '@/lib/domain/clearance/alert-words'
import type { AlertCause } from '@/lib/domain/measures/instrument'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownAlert = {
  id: string
  cause: AlertCause
  raisedAt: Date
  takenBy: string | null
  takenAt: Date | null
  closedBy: string | null
  closedAt: Date | null
  outcome: string | null
}

/** What happened to an alert, the latest first, and to others about the same person. */
export function AlertHistory({
  alert,
  others,
  zone,
}: {
  alert: ShownAlert
  others: ShownAlert[]
  zone: string
}) {
  const at = (moment: Date) => sayWhen(moment.getTime(), zone, 'en')
  const events = (one: ShownAlert, about = '') => [
    ...(one.closedAt
      ? [
          {
            id: `${one.id}-end`,
            when: at(one.closedAt),
            who: one.closedBy ?? '',
            what: `ended it${about}: ${one.outcome}`,
          },
        ]
      : []),
    ...(one.takenAt
      ? [
          {
            id: `${one.id}-take`,
            when: at(one.takenAt),
            who: one.takenBy ?? '',
            what: `answered for it${about}`,
          },
        ]
      : []),
    { id: one.id, when: at(one.raisedAt), who: 'An answer', what: `raised it${about}` },
  ]
  const earlier = others.flatMap((one) => events(one, ` (${alertCauses[one.cause]})`))
  return <Timeline events={[...events(alert), ...earlier]} />
}
