import type { Metadata } from 'next'
import { ChangeForm } from '@/app/(admin)/payers/[id]/change-form'
import { FeesCard } from '@/app/(admin)/payers/[id]/fees-card'
import { notices } from '@/app/(admin)/payers/[id]/notices'
import { RetireForm } from '@/app/(admin)/payers/[id]/retire-form'
import { PayerFacts } from '@/components/payers/payer-facts'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { payerPage } from '@/lib/views/payers/payer-page'

export const metadata: Metadata = { title: 'Payer' }

export default page('payers.read', async ({ caller, params: { id = '' }, search }) => {
  const { payer, fees, canKeep } = await payerPage(caller, id)
  const retired = payer.retiredAt !== null
  return (
    <>
      <BackLink href={paths.payers}>Payers</BackLink>
      <PageHeading title={payer.name} aside={retired ? <Tag>Retired</Tag> : undefined} />
      <Flash said={search.said} notices={notices} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <Card title="Settings">
          <PayerFacts payer={payer} />
          {canKeep && !retired && <ChangeForm payer={payer} />}
          {canKeep && <RetireForm payerId={payer.id} revision={payer.revision} retired={retired} />}
        </Card>
        <FeesCard payerId={payer.id} fees={fees} canKeep={canKeep} />
      </div>
    </>
  )
})
