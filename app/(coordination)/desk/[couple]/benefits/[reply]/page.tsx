import type { Metadata } from 'next'
import { Segments } from '@/components/desk/segments'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { replyAsRead } from '@/lib/views/benefits/reply-as-read'

export const metadata: Metadata = { title: 'Payer’s reply' }

export default page('benefits.read', async ({ caller, params }) => {
  const { couple = '', reply = '' } = params
  const { fileName, partner, lines, hidden, unread, warnings } = await replyAsRead(caller, { couple, reply })
  return (
    <>
      <BackLink href={paths.deskBenefits(couple)}>Benefits</BackLink>
      <PageHeading title={fileName} lede={`As the payer sent it, imported for ${partner}.`} />
      {warnings.length > 0 && (
        <Card title="Odd about this file" className="mb-4">
          <ul className="list-disc pl-5">
            {warnings.map(({ sentence, position }) => (
              <li key={`${position} ${sentence}`}>
                {sentence} {position !== null && <a href={`#segment-${position}`}>Segment {position}</a>}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {unread.length > 0 && (
        <Card title={`Not read (${unread.length})`} className="mb-4">
          <ul>
            {unread.map(({ position, text, why }) => (
              <li key={position} className="border-t border-hair py-1.5 first:border-t-0">
                <a href={`#segment-${position}`}>Segment {position}</a>{' '}
                <span className="font-mono text-mono break-all">{text}</span>
                <span className="block text-small text-ink-2">{why}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <h2 className="mb-2">Segments</h2>
      <Segments segments={lines} />
      {hidden > 0 && <p className="mt-2 text-ink-2">{hidden} more segments are kept but not shown.</p>}
    </>
  )
})
