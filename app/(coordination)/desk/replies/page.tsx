import type { Metadata } from 'next'
import Link from 'next/link'
import { putAway, takeFile, takeFromFolder } from '@/app/(coordination)/desk/replies/actions'
import { DeliveredFiles } from '@/components/desk/delivered-files'
import { ReplyDrop } from '@/components/desk/reply-drop'
import { ActionForm } from '@/components/forms/action-form'
import { FileField } from '@/components/forms/file-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Meter } from '@/components/ui/meter'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type BatchOnScreen, replyBatches } from '@/lib/views/benefits/reply-batches'

export const metadata: Metadata = { title: 'Replies from payers' }

export default page('replies.take', async ({ caller, search }) => {
  const { batches, delivered } = await replyBatches(caller)
  return (
    <>
      <BackLink href={paths.desk}>Couples</BackLink>
      <PageHeading
        title="Replies from payers"
        lede="One file with the answers of many members. Each is looked for among your couples, and nothing is imported before you say so."
      />
      <Flash said={search.said} notices={said} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <Card title="Take a file">
          <ActionForm action={takeFile} lang="en">
            <ReplyDrop>
              <FileField name="file" label="File" hint="A 271. Choose it, or drop it here." />
              <TextareaField
                name="text"
                label="Or its text"
                hint="Paste it whole, from ISA to IEA. A chosen file counts before pasted text."
                rows={4}
                mono
              />
            </ReplyDrop>
            <SubmitButton>Look through it</SubmitButton>
          </ActionForm>
        </Card>
        <div className="flex flex-col gap-4">
          {delivered.length > 0 && (
            <DeliveredFiles take={takeFromFolder} putAway={putAway} files={delivered} />
          )}
          <Card title="Files you took">
            {batches.length === 0 && <p className="text-ink-2">You took no file yet.</p>}
            <ul>
              {batches.map((batch) => (
                <TakenFile key={batch.id} {...batch} />
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </>
  )
})

const said = { 'put-away': 'The file is out of this list. It lies in the folder “put-away”.' }

function TakenFile({ id, fileName, taken, fromPayer, members, settled, brought, setAside }: BatchOnScreen) {
  return (
    <li className="border-t border-hair py-3 first:border-t-0">
      <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <Link href={paths.deskReplyBatch(id)} className="break-all">
          {fileName}
        </Link>
        <span className="text-small text-ink-2">
          {fromPayer && 'Delivered by the payer, '}
          {taken}
        </span>
      </p>
      <Meter
        value={settled}
        of={members}
        text={`${settled} of ${members} settled: ${brought} brought in, ${setAside} set aside`}
      />
    </li>
  )
}
