import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { alertBeside } from '@/lib/domain/clearance/alert-words'
import type { AlertCause } from '@/lib/domain/measures/instrument'
import { paths } from '@/lib/paths'

type OtherAlert = { id: string; cause: AlertCause; closedAt: Date | null }

/**
 * What else is known of the person before somebody reaches for the phone. An alert about another cause counts while it is
 * open; that their partner may be the danger holds on after somebody spoke with them.
 */
export function OtherCauses({ others }: { others: OtherAlert[] }) {
  const open = others.filter(({ closedAt }) => closedAt === null)
  const ended = others.filter(({ cause, closedAt }) => cause === 'partner-violence' && closedAt !== null)
  const [earlier] = open.some(({ cause }) => cause === 'partner-violence') ? [] : ended
  return [...open, ...(earlier ? [earlier] : [])].map(({ id, cause, closedAt }) => (
    <Notice key={id} tone="attention">
      {alertBeside[cause]}{' '}
      {closedAt === null && <Link href={paths.alert(id)}>This is an alert of its own, still open.</Link>}
    </Notice>
  ))
}
