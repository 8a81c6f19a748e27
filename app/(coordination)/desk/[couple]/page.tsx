import type { Metadata } from 'next'
import Link from 'next/link'
import { enroll } from '@/app/(coordination)/desk/[couple]/actions'
import { CannotBeHeld } from '@/components/desk/cannot-be-held'
import { CaseHeader } from '@/components/desk/case-header'
import { CoupleEnded } from '@/components/desk/couple-ended'
import { FactList } from '@/components/desk/fact-list'
import { PartnerCard } from '@/components/desk/partner-card'
import { Timeline } from '@/components/desk/timeline'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { caseOverview } from '@/lib/views/desk/case-overview'

export const metadata: Metadata = { title: 'Couple' }

/** Of a couple that has ended: whom a message told that there is something new, and whom none could. */
const notices = (unreached: string[]) => ({
  enrolled: 'The couple is enrolled. Next comes the care team.',
  ended:
    unreached.length === 0
      ? 'Their care as a couple has ended. Both get the message that there is something new.'
      : `Their care as a couple has ended. No message may be sent to ${unreached.join(' or ')}. Call ${unreached.length === 1 ? 'them, alone' : 'each of them, alone'}.`,
})

export default page('case.read', async ({ caller, params, search }) => {
  const { heading, mayEnroll, stranded, partners, together, unreached, timeline } = await caseOverview(
    caller,
    params.couple ?? '',
  )
  const [first, second] = partners
  const doneHere = heading.stage === 'ready-to-enroll' || stranded.length > 0
  return (
    <>
      <CaseHeader on="Overview" {...heading} next={doneHere ? null : heading.next} />
      <Flash said={search.said} notices={notices(unreached)} />
      <CoupleEnded ended={heading.parted ? heading.ended : null} />
      <CannotBeHeld lines={stranded} />
      {mayEnroll && <Enroll coupleId={heading.coupleId} ready={heading.stage === 'ready-to-enroll'} />}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {first && <PartnerCard who="first" {...first} />}
        {second && <PartnerCard who="second" {...second} />}
        {together && (
          <Card title="Together" className="md:col-span-2">
            <FactList
              rows={[
                { label: 'Both can', value: together.times },
                { label: 'Home', value: together.sameHome },
                { label: 'Pets', value: together.pets },
                { label: 'Notes', value: together.notes },
              ]}
            />
            <p className="mt-3">
              <Link href={paths.deskApart(heading.coupleId)}>
                When one of them stops, or both go on apart
              </Link>
            </p>
            <p className="mt-1">
              <Link href={paths.deskJointRecord(heading.coupleId)}>Give their joint record to somebody</Link>
            </p>
          </Card>
        )}
        <Card title="Timeline" className="md:col-span-2">
          <Timeline events={timeline} />
        </Card>
      </div>
    </>
  )
})

/** One act for both. Pressed too early it answers with every reason. */
function Enroll({ coupleId, ready }: { coupleId: string; ready: boolean }) {
  return (
    <ActionForm
      action={enroll}
      lang="en"
      className="mb-5 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <HiddenField name="coupleId" value={coupleId} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-measure">
          {ready
            ? 'Each partner has a verified plan or pays without one. Enrolling takes both into the program in one act.'
            : 'Enrolling takes both into the program in one act. It needs, for each partner, a verified plan or on record that they pay without one.'}
        </p>
        <span data-desk-complete={ready || undefined}>
          <SubmitButton tone={ready ? 'main' : 'quiet'}>Enroll the couple</SubmitButton>
        </span>
      </div>
    </ActionForm>
  )
}
