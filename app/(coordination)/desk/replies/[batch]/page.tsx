import type { Metadata } from 'next'
import { ListTurner } from '@/app/(coordination)/desk/replies/[batch]/list-turner'
import { placeIn, placesIn } from '@/app/(coordination)/desk/replies/[batch]/lists'
import { bringOne, bringSure, setAside } from '@/app/(coordination)/desk/replies/actions'
import { BatchLines } from '@/components/desk/batch-lines'
import { BatchNoticed } from '@/components/desk/batch-noticed'
import { DoubtfulReply } from '@/components/desk/doubtful-reply'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Flash } from '@/components/ui/flash'
import { Meter } from '@/components/ui/meter'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type ReplyBatch, replyBatch } from '@/lib/views/benefits/reply-batch'

export const metadata: Metadata = { title: 'A file of replies' }

export default page('replies.take', async ({ caller, params, search }) => {
  const batch = await replyBatch(caller, params.batch ?? '', placesIn(search))
  const { id: batchId, settled, lists, withColleagues } = batch
  const members = batch.members - withColleagues
  const { doubtful, unknown } = lists
  const sure = lists.sure.total
  const place = placeIn(lists)
  const [one] = lists.sure.rows.flatMap(({ candidates }) => candidates)
  const toOne = one ? ` to ${one.goesTo}` : ''
  return (
    <>
      <BackLink href={paths.deskReplies}>Replies from payers</BackLink>
      <PageHeading title="A file of replies" lede={whose(batch)} />
      <Flash said={search.said} notices={said} />
      <Flash said={search.said} notices={partly} tone="attention" />
      <div className="mb-5 max-w-form">
        <Meter value={settled} of={members} text={`${settled} of ${members} settled`} />
      </div>
      {withColleagues > 0 && <WithColleagues count={withColleagues} />}
      {batch.passedOn > 0 && (
        <Notice>
          {batch.passedOn === 1 ? 'One member was' : `${batch.passedOn} members were`} brought to a case that
          a colleague has now, and went with it.
        </Notice>
      )}
      <div className="flex flex-col gap-4">
        {sure > 0 && (
          <Card title={`Sure (${sure})`} aside="Nothing differs, and it fits one plan of one couple.">
            <BatchLines caption="Sure" rows={lists.sure.rows} />
            <ListTurner kind="sure" called="Sure" {...{ batchId, lists }} />
            <ActionForm action={bringSure} lang="en" idPrefix="sure-" className="mt-4">
              <HiddenField name="batchId" value={batchId} />
              <HiddenField name="place" value={place} />
              <SubmitButton>{sure === 1 ? `Bring it in${toOne}` : `Bring in all ${sure}`}</SubmitButton>
            </ActionForm>
          </Card>
        )}
        {doubtful.total > 0 && (
          <Card
            title={`To look at (${doubtful.total})`}
            aside="Some of it fits. Your name stays on record with each."
          >
            <ul>
              {doubtful.rows.map((row) => (
                <DoubtfulReply
                  key={row.id}
                  batchId={batchId}
                  place={place}
                  bring={bringOne}
                  setAside={setAside}
                  row={row}
                />
              ))}
            </ul>
            <ListTurner kind="doubtful" called="To look at" {...{ batchId, lists }} />
          </Card>
        )}
        {unknown.total > 0 && (
          <Card title={`Unknown (${unknown.total})`} aside="Nobody among your couples.">
            <ActionForm action={setAside} lang="en" idPrefix="unknown-">
              <HiddenField name="batchId" value={batchId} />
              <HiddenField name="place" value={place} />
              <BatchLines caption="Unknown" rows={unknown.rows} press="Set aside" />
              {unknown.total > 1 && (
                <div className="mt-4">
                  <SubmitButton
                    tone="quiet"
                    name="all"
                    value="yes"
                  >{`Set all ${unknown.total} aside`}</SubmitButton>
                </div>
              )}
            </ActionForm>
            <ListTurner kind="unknown" called="Unknown" {...{ batchId, lists }} />
          </Card>
        )}
        {settled > 0 && (
          <Disclosure
            wide
            title={`Settled (${settled})`}
            open={lists.brought.from + lists['set-aside'].from > 0}
          >
            <BatchLines caption="Brought in" rows={lists.brought.rows} />
            <ListTurner kind="brought" called="Brought in" {...{ batchId, lists }} />
            <ActionForm action={setAside} lang="en" idPrefix="aside-">
              <HiddenField name="batchId" value={batchId} />
              <HiddenField name="back" value="yes" />
              <HiddenField name="place" value={place} />
              <BatchLines caption="Set aside" rows={lists['set-aside'].rows} press="Take up again" />
            </ActionForm>
            <ListTurner kind="set-aside" called="Set aside" {...{ batchId, lists }} />
          </Disclosure>
        )}
        <BatchNoticed noticed={batch.noticed} unread={batch.unread} unreadCount={batch.unreadCount} />
      </div>
    </>
  )
})

/** Whose file it is, and how it came. */
const whose = ({ fileName, fromPayer, taken }: ReplyBatch) =>
  fromPayer
    ? `${fileName}: answers to your questions, delivered by the payer ${taken}. Only you see this page.`
    : `${fileName}: you took this file ${taken}. Only you see this page.`

function WithColleagues({ count }: { count: number }) {
  return (
    <Notice>
      {count === 1
        ? '1 member belongs to a colleague’s couple: leave them to that colleague.'
        : `${count} members belong to colleagues’ couples: leave them to those colleagues.`}{' '}
      They are in no list here. A colleague who takes the same file by hand finds their own in it.
    </Notice>
  )
}

const said = {
  taken: 'The file was looked through. Nothing is imported yet.',
  'taken-before': 'You took this very file before. This is where it is.',
  brought: 'The sure replies are brought in, each with its couple.',
  'brought-one': 'The reply is brought in.',
  'set-aside': 'Set aside.',
  'taken-up': 'It waits again.',
}
const partly = {
  'brought-some':
    'What could be brought in is. The others still wait, each for a reason you find with its couple.',
}
