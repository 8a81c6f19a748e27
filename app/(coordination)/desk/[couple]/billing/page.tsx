import type { Metadata } from 'next'
import Link from 'next/link'
import { fileNames } from '@/app/(coordination)/desk/[couple]/billing/file-names'
import { JointSessions } from '@/app/(coordination)/desk/[couple]/billing/joint-sessions'
import { PartnerBilling } from '@/app/(coordination)/desk/[couple]/billing/partner-billing'
import { CaseHeader } from '@/components/desk/case-header'
import { NowTakeIt } from '@/components/desk/now-take-it'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { billingFiles } from '@/lib/use-cases/benefits/take-out-billed-days'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'

export const metadata: Metadata = { title: 'Billing' }

export default page('billing.read', async ({ caller, params, search }) => {
  const asked = { couple: params.couple ?? '', month: search.month }
  const { heading, month, partners, joint, lacks } = await billingOfCouple(caller, asked)
  const { coupleId } = heading
  const file = billingFiles.find((one) => one === search.proved)
  const of = partners.find(({ id, ready }) => id === search.of && ready > 0)
  return (
    <>
      <CaseHeader on="Billing" {...heading} />
      <Flash said={search.said} notices={unsaid} tone="attention" />
      {file && of && (
        <NowTakeIt
          at={paths.billingFile({ couple: coupleId, person: of.id, month: month.value }, file)}
          file={fileNames(of.called)[file]}
        />
      )}
      <nav aria-label="Month" className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2>{month.words}</h2>
        <Link href={paths.deskBilling(coupleId, month.before)}>Month before</Link>
        <Link href={paths.deskBilling(coupleId, month.after)}>Month after</Link>
      </nav>
      <div className="grid grid-cols-1 gap-4 [&>*]:min-w-0">
        {partners.map((partner, place) => (
          <PartnerBilling
            key={partner.id}
            who={place === 0 ? 'first' : 'second'}
            coupleId={coupleId}
            month={month.value}
            partner={partner}
            lacks={lacks}
          />
        ))}
        {joint.length > 0 && <JointSessions sessions={joint} />}
      </div>
    </>
  )
})

const unsaid = {
  'nothing-to-bill':
    'Nothing was made: no day of this month can be billed yet. Below is what each one lacks.',
  'consent-not-live':
    'Nothing was made: this partner has not signed “Talking to your plan”, or has stopped it. A superbill for themselves can be made.',
}
