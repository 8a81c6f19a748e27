import type { Metadata } from 'next'
import { MailText } from '@/app/dev/outbox/mail-text'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { firstZone } from '@/lib/domain/us-zones'
import { page } from '@/lib/page'
import { outbox } from '@/lib/views/dev/outbox'

export const metadata: Metadata = { title: 'Outbox' }

export default page('dev.read', async ({ caller }) => {
  const mails = await outbox(caller)
  const zone = 'zone' in caller.actor ? caller.actor.zone : firstZone
  return (
    <>
      <PageHeading
        title="Outbox"
        lede="Every message this program wrote, the newest first. This page exists in the demo and in development only."
      />
      {mails.length === 0 && (
        <EmptyState title="No message yet">Ask for an account, and its message appears here.</EmptyState>
      )}
      <div className="grid max-w-form gap-4">
        {mails.map(({ id, to, at, locale, mail }) => (
          <Card
            key={id}
            title={<span lang={locale}>{mail ? mail.subject || 'Text message' : 'Not kept'}</span>}
            aside={sayWhen(at.getTime(), zone, 'en')}
          >
            <p className="mb-3 text-small text-ink-2 [overflow-wrap:anywhere]">To {to}</p>
            {mail ? (
              <MailText text={mail.text} locale={locale} />
            ) : (
              <p>The words of this message are not kept here.</p>
            )}
          </Card>
        ))}
      </div>
    </>
  )
})
