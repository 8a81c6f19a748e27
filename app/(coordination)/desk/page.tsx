import type { Metadata } from 'next'
import { DeskKeys } from '@/components/desk/desk-keys'
import { NameFilter } from '@/components/desk/name-filter'
import { QueueTable } from '@/components/desk/queue-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Tabs } from '@/components/ui/tabs'
import { type DeskView, deskViews } from '@/lib/domain/program/desk-views'
import { page } from '@/lib/page'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { deskHref, deskViewLabels, readDeskAddress } from '@/lib/views/desk/desk-views'

export const metadata: Metadata = { title: 'Couples' }

export default page('queue.read', async ({ caller, search }) => {
  const address = readDeskAddress(search)
  const { view } = address
  const name = typeof search.name === 'string' ? search.name : ''
  const { rows, counts } = await deskQueue(caller, { ...address, name })
  const tabs = deskViews.map((one) => ({
    href: deskHref({ view: one }),
    label: deskViewLabels[one],
    count: counts[one],
    current: one === view,
  }))
  return (
    <>
      <PageHeading title="Couples" aside={<DeskKeys />} />
      <Tabs label="Views of the queue" tabs={tabs} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <NameFilter view={view} name={name} />
        {rows.length > 0 && (
          <p className="text-small text-ink-2">
            {rows.length === 1 ? '1 couple. ' : `${rows.length} couples, what is due first stands first. `}
            Waiting counts working hours; a working day has eight.
          </p>
        )}
      </div>
      {rows.length > 0 ? (
        <QueueTable caption={deskViewLabels[view]} rows={rows} />
      ) : name ? (
        <EmptyState title={`None of your couples in this list is called “${name}”.`}>
          Look in the other lists as well. You see your own couples only: when a colleague looks after this
          one, ask a director, who sees all couples and can hand one over to you.
        </EmptyState>
      ) : (
        <EmptyState title={nothing[view]} />
      )}
    </>
  )
})

const nothing: Record<DeskView, string> = {
  next: 'Nothing waits for you.',
  verify: 'No benefits wait to be verified.',
  payer: 'No couple is set aside for a payer.',
  couple: 'No couple is set aside until they answer.',
  enroll: 'No couple is ready to enroll.',
  'care-team': 'No couple waits for a care team.',
  schedule: 'No couple waits for a week.',
  starting: 'No couple has its first session this week.',
  program: 'No couple is in the program yet.',
  snoozed: 'No couple is set aside.',
  waitlist: 'No couple is on the waitlist.',
  closed: 'No application was closed.',
}
