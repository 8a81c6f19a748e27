import type { Metadata } from 'next'
import { FeesCard } from '@/app/(admin)/payers/[id]/fees-card'
import { notices } from '@/app/(admin)/payers/[id]/notices'
import { BackLink } from '@/components/ui/back-link'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { ownCharges } from '@/lib/views/payers/payer-page'

export const metadata: Metadata = { title: 'What we charge' }

export default page('payers.read', async ({ caller, search }) => {
  const { fees, canKeep } = await ownCharges(caller)
  return (
    <>
      <BackLink href={paths.payers}>Payers</BackLink>
      <PageHeading
        title="What we charge"
        lede="Claims and superbills are made from these amounts, and good-faith estimates for people who pay themselves."
      />
      <Flash said={search.said} notices={notices} />
      <FeesCard payerId={null} fees={fees} canKeep={canKeep} />
    </>
  )
})
