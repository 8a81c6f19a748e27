import Link from 'next/link'
import { Card } from '@/components/ui/card'
import type { ToWriteDown } from '@/lib/views/calendar/sessions-to-write-down'

/** Sessions of one's own that are over, of which nobody wrote down who was there. */
export function SessionsToWriteDown({ sessions }: { sessions: ToWriteDown[] }) {
  if (sessions.length === 0) return null
  return (
    <Card title="Who was there?" aside="a press or two each" className="mb-4">
      <ul>
        {sessions.map(({ id, what, when, who, href }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-4 border-t border-hair py-2 first:border-t-0"
          >
            <Link href={href}>
              {what}, {when}
            </Link>
            <span className="text-ink-2">{who}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
