import Link from 'next/link'
import { Notice } from '@/components/ui/notice'

type CannotBeHeldProps = { lines: { id: string; what: string; why: string; href: string }[] }

/** What stands booked for a couple although its clinician cannot hold it, each with the page on which it is mended. */
export function CannotBeHeld({ lines }: CannotBeHeldProps) {
  if (lines.length === 0) return null
  return (
    <Notice tone="attention" title="This can no longer be held as it is booked">
      <ul>
        {lines.map(({ id, what, why, href }) => (
          <li key={id}>
            <Link href={href}>{what}</Link>: <span className="text-ink-2">{why}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
