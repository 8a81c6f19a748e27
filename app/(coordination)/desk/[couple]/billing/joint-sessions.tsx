import Link from 'next/link'
import { Card } from '@/components/ui/card'
import type { BillingOfCouple } from '@/lib/views/benefits/billing-of-couple'

/** The month's joint sessions with under whom each is billed; it is chosen on the session itself. */
export function JointSessions({ sessions }: { sessions: BillingOfCouple['joint'] }) {
  return (
    <Card title={<span id="joint">Joint sessions, and under whom each is billed</span>}>
      <ul className="list-disc pl-5">
        {sessions.map(({ key, href, session, to }) => (
          <li key={key}>
            <Link href={href}>{session}</Link>: {to}
          </li>
        ))}
      </ul>
    </Card>
  )
}
