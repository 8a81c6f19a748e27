import Link from 'next/link'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

export type SummaryRow = {
  label: string
  value: ReactNode
  /** `about` finishes the hidden half of the link: "Change <about>". */
  change?: { href: string; text: string; about: string }
}

/** Answers to check before they are sent, each with its way back. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="border-t border-hair">
      {rows.map((row) => (
        <div key={row.label} className="grid gap-x-6 border-b border-hair py-3 sm:grid-cols-[14rem_1fr_auto]">
          <dt className="font-[560]">{row.label}</dt>
          <dd className="min-w-0 break-words">{row.value}</dd>
          {row.change && (
            <dd>
              <Link href={row.change.href}>
                {row.change.text}
                <VisuallyHidden> {row.change.about}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
