import type { Metadata } from 'next'
import { ask } from '@/app/(coordination)/desk/[couple]/joint-record/actions'
import { ReleaseList } from '@/app/(coordination)/desk/[couple]/joint-record/release-list'
import { CaseHeader } from '@/components/desk/case-header'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { jointRecordOfCase } from '@/lib/views/desk/joint-record-of-case'

export const metadata: Metadata = { title: 'Joint record' }

/** Giving the joint record to somebody outside: asked for here or by either partner, and given only with both. */
export default page('joint-record.read', async ({ caller, params, search }) => {
  const { heading, held, releases } = await jointRecordOfCase(caller, params.couple ?? '')
  const { coupleId } = heading
  return (
    <>
      <CaseHeader on="Overview" {...heading} next={null} />
      <h2 className="mb-3">Joint record</h2>
      <Flash said={search.said} notices={said} />
      <div className="mb-4 max-w-measure">
        <p>
          It belongs to both. It holds the days, lengths and kinds of the sessions they had together, and goes
          out with the notice of 42 CFR 2.32. Nothing from either partner’s own record is in it.
        </p>
        <Disclosure title={`What would go out today (${held.length})`}>
          {held.length === 0 ? <p>No session together was held yet.</p> : <Lines lines={held} />}
        </Disclosure>
      </div>
      <div className="grid grid-cols-1 gap-4 [&>*]:min-w-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card title="Requests" level={3}>
          <ReleaseList coupleId={coupleId} releases={releases} />
        </Card>
        <Card title="Ask both to sign" level={3}>
          {heading.ended ? (
            <p>These two are no longer a couple here. Nothing more can be asked of them together.</p>
          ) : (
            <ActionForm action={ask} lang="en" idPrefix="ask-">
              <HiddenField name="coupleId" value={coupleId} />
              <TextField name="recipient" label="Who gets it" hint="A person or a place, by name." />
              <TextField name="purpose" label="What for" hint="Both partners read this before they sign." />
              <SubmitButton tone="quiet">Ask both</SubmitButton>
            </ActionForm>
          )}
        </Card>
      </div>
    </>
  )
})

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const said = { asked: 'Each of them finds it under Privacy and decides alone. Nothing goes out before.' }
