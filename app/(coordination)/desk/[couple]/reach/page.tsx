import type { Metadata } from 'next'
import { CaseHeader } from '@/components/desk/case-header'
import { FactList } from '@/components/desk/fact-list'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { type ReachOfPartner, reachOfCase } from '@/lib/views/desk/reach-of-case'
import { finish } from './actions'

export const metadata: Metadata = { title: 'How to reach them' }

/** Each partner on their own terms: what one of them says here the other never learns. */
export default page('case.read', async ({ caller, params, search }) => {
  const { heading, partners } = await reachOfCase(caller, params.couple ?? '')
  return (
    <>
      <CaseHeader on="Reach" {...heading} />
      <Flash said={search.said} notices={{ called: 'The call is marked as made.' }} />
      <p className="mb-4 max-w-measure text-ink-2">
        Say the code word first. Leave a message only where it says so. Never tell one of them what the other
        allowed.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {partners.map((partner) => (
          <Card key={partner.id} title={partner.name}>
            <FactList rows={partner.rows} />
            <Calls couple={heading.coupleId} partner={partner} />
          </Card>
        ))}
      </div>
    </>
  )
})

function Calls({ couple, partner: { name, calls } }: { couple: string; partner: ReachOfPartner }) {
  if (calls.length === 0) return null
  return (
    <section className="mt-4 rounded-control border border-amber bg-amber-tint p-3">
      <h3>Call {name}: no message could be sent</h3>
      {calls.map(({ id, about, since }) => (
        <ActionForm key={id} action={finish} lang="en" idPrefix={`${id}-`} className="mt-2">
          <HiddenField name="couple" value={couple} />
          <HiddenField name="call" value={id} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>
              {about} <span className="text-ink-2">· since {since}</span>
            </p>
            <SubmitButton tone="quiet">The call is made</SubmitButton>
          </div>
        </ActionForm>
      ))}
    </section>
  )
}
