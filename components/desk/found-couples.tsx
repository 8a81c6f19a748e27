'use client'

import Link from 'next/link'
import { foundIn } from '@/components/desk/found-in'
import { useForm } from '@/components/forms/form-context'
import { paths } from '@/lib/paths'

/** The couples that were found, shown once and kept nowhere. */
export function FoundCouples() {
  const { state } = useForm()
  if (state.status !== 'done') return null
  const found = foundIn(state.shown)
  return (
    <div role="status" className="mt-2 rounded-card border border-line bg-surface px-(--pad-card) py-2">
      {found.length === 0 ? (
        <p>
          None of your couples. When a colleague looks after them, ask a director, who can hand the case over.
        </p>
      ) : (
        <ul>
          {found.map(({ coupleId, names, reference, closed }) => (
            <li key={coupleId}>
              <Link href={paths.deskCouple(coupleId)} className="inline-flex min-h-8 items-center">
                {names}
              </Link>{' '}
              <span className="text-small text-ink-2">
                {reference}
                {closed && ', closed'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
