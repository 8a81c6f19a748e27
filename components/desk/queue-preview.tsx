import Link from 'next/link'
import { QueuePartners } from '@/components/desk/queue-partners'
import type { QueueRowProps } from '@/components/desk/queue-row'
import { buttonClass } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

/** A couple beside the list, on wide screens: what comes next, how far both are, and where to go. */
export function QueuePreview({ names, coupleId, ...row }: QueueRowProps & { names: string }) {
  const pages = [
    { label: 'Overview', href: paths.deskCouple(coupleId) },
    { label: 'Benefits', href: paths.deskBenefits(coupleId) },
    { label: 'Notes', href: paths.deskNotes(coupleId) },
    { label: 'Identity', href: paths.deskIdentity(coupleId) },
  ]
  return (
    <>
      <p className="font-serif text-h3">{names}</p>
      <p className="mb-3 flex flex-wrap items-center gap-2 text-small text-ink-2">
        <Tag tone="together">{row.stageLabel}</Tag>
        {row.parted && <Tag>Ended as a couple</Tag>}
        {row.waited && <span>waiting {row.waited}</span>}
        {row.due && <span>due {row.due}</span>}
      </p>
      {row.next && (
        <p className="mb-3">
          <Link href={row.next.href} className={buttonClass('quiet', 'w-full')}>
            {row.next.text}
          </Link>
        </p>
      )}
      <QueuePartners reference={row.reference} partners={row.partners} />
      <ul className="mt-3 flex flex-wrap gap-x-4 border-t border-hair pt-2 text-small">
        {pages.map(({ label, href }) => (
          <li key={label}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
