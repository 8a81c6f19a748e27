import type { Metadata } from 'next'
import { PayerTable } from '@/app/(admin)/payers/payer-table'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { payerList } from '@/lib/views/payers/payer-list'

export const metadata: Metadata = { title: 'Payers' }

export default page('payers.read', async ({ caller }) => {
  const { payers, canKeep } = await payerList(caller)
  return (
    <>
      <PageHeading
        title="Payers"
        lede="The insurers we ask and bill: how each is reached, how it counts, and what it allows for a day."
        aside={canKeep ? <LinkButton href={paths.newPayer}>Add a payer</LinkButton> : undefined}
      />
      {payers.length === 0 ? (
        <EmptyState title="No payer yet">
          Once a payer is here, plans that couples name so are matched to it by name.
        </EmptyState>
      ) : (
        <PayerTable payers={payers} />
      )}
      <p className="mt-6">
        <LinkButton href={paths.ownCharges} tone="quiet">
          What we charge
        </LinkButton>
      </p>
    </>
  )
})
