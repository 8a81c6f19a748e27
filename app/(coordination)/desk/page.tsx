import type { Metadata } from 'next'
import { actOn, dropThisList, find, keepThisList, undo } from '@/app/(coordination)/desk/actions'
import { DeskTools } from '@/app/(coordination)/desk/desk-tools'
import { nothingIn } from '@/app/(coordination)/desk/nothing-in'
import { ActTold } from '@/components/desk/act-told'
import { ChosenCouples } from '@/components/desk/chosen-couples'
import { FindCouple } from '@/components/desk/find-couple'
import { ListChoices } from '@/components/desk/list-choices'
import { PageTurner } from '@/components/desk/page-turner'
import { QueueTable } from '@/components/desk/queue-table'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { Tabs } from '@/components/ui/tabs'
import { deskSorts, deskViews } from '@/lib/domain/program/desk-views'
import { page } from '@/lib/page'
import { couplesWithEndingDays } from '@/lib/views/benefits/ending-soon'
import { actResult } from '@/lib/views/desk/act-result'
import { deskChoices } from '@/lib/views/desk/desk-choices'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import {
  deskHref,
  deskSortLabels,
  deskViewLabels,
  pageOfQueue,
  readDeskAddress,
} from '@/lib/views/desk/desk-views'
import { nextCase } from '@/lib/views/desk/next-case'

export const metadata: Metadata = { title: 'Couples' }

export default page('queue.read', async ({ caller, search }) => {
  const here = readDeskAddress(search)
  const { view, tags, sort, from } = here
  const ending = await couplesWithEndingDays(caller)
  const { rows, total, counts } = await deskQueue(caller, { ...here, ending })
  const choices = await deskChoices(caller)
  const next = view === 'next' && from === 0 ? (rows[0]?.next?.href ?? null) : await nextCase(caller)
  const act = await actResult(caller, search.act)
  const allTags = [...new Set([...tags, ...choices.tags])]
  return (
    <>
      <PageHeading title="Couples" aside={<DeskTools keysOn={choices.keysOn} next={next} />} />
      <Flash said={search.said} notices={{ undone: 'Undone.' }} />
      {act && <ActTold {...act} undo={undo} />}
      <Tabs
        label="Views of the queue"
        tabs={deskViews.map((one) => ({
          href: deskHref({ view: one, tags, sort }),
          label: deskViewLabels[one],
          count: counts[one],
          current: one === view,
        }))}
      />
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <FindCouple find={find} />
        <ListChoices
          here={here}
          keep={keepThisList}
          drop={dropThisList}
          sorts={deskSorts.map((one) => ({
            label: deskSortLabels[one],
            href: deskHref({ view, tags, sort: one }),
            current: one === sort,
          }))}
          tags={allTags.map((tag) => {
            const current = tags.includes(tag)
            const rest = current ? tags.filter((one) => one !== tag) : [...tags, tag]
            return { label: current ? `${tag} ×` : tag, href: deskHref({ view, tags: rest, sort }), current }
          })}
          lists={choices.lists.map(({ id, name, ...kept }) => ({ id, name, href: deskHref(kept) }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={tags.length > 0 ? 'No couple in this list has these tags.' : nothingIn[view]} />
      ) : (
        <ActionForm action={actOn} lang="en">
          <HiddenField name="view" value={view} />
          <HiddenField name="sort" value={sort} />
          {tags.map((tag) => (
            <HiddenField key={tag} name="list" value={tag} />
          ))}
          <ChosenCouples colleagues={choices.colleagues} />
          <QueueTable caption={deskViewLabels[view]} rows={rows} />
          <PageTurner
            said={`${total === 1 ? '1 couple.' : `Couples ${from + 1} to ${from + rows.length} of ${total}.`} Waiting counts working hours; a working day has eight.`}
            from={from}
            shown={rows.length}
            total={total}
            size={pageOfQueue}
            at={(start) => deskHref({ ...here, from: start })}
          />
        </ActionForm>
      )}
    </>
  )
})
