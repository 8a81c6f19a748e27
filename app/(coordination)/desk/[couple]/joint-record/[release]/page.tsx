import type { Metadata } from 'next'
import { CaseHeader } from '@/components/desk/case-header'
import { FactList } from '@/components/desk/fact-list'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { releasedCopy } from '@/lib/views/desk/released-copy'

export const metadata: Metadata = { title: 'Joint record' }

/** What was given, to be printed or copied as it stands: the notice goes with it, whole. */
export default page('joint-record.read', async ({ caller, params, search }) => {
  const { couple = '', release = '' } = params
  const { heading, recipient, purpose, given, copy } = await releasedCopy(caller, { couple, release })
  return (
    <>
      <CaseHeader on="Overview" {...heading} next={null} />
      <BackLink href={paths.deskJointRecord(couple)}>Joint record</BackLink>
      <Flash said={search.said} notices={said} />
      <Card title="Joint record" className="max-w-measure">
        <FactList
          rows={[
            { label: 'Of', value: heading.names.join(' and ') },
            { label: 'To', value: recipient },
            { label: 'For', value: purpose },
            { label: 'Given', value: given },
          ]}
        />
        {copy ? (
          <>
            <p className="my-4">{copy.scope}</p>
            <h3>Sessions together</h3>
            {copy.held.length === 0 && <p>None was held.</p>}
            <ul className="mb-4 list-disc pl-5">
              {copy.held.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h3>Notice that goes with it</h3>
            {copy.notice.map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
          </>
        ) : (
          <Notice title="It cannot be given again">
            The signatures of both no longer hold. What went out stays on each partner’s list of who was told.
          </Notice>
        )}
      </Card>
    </>
  )
})

const said = {
  given: 'It is given. Send what stands here as it is, with the notice. Each partner finds it under Privacy.',
}
