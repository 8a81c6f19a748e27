import type { Metadata } from 'next'
import { add } from '@/app/(admin)/payers/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { PayerFields } from '@/components/payers/payer-fields'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Add a payer' }

/** What most payers want, so that only what differs is changed. */
const usual = {
  requestStyle: 'one-for-all',
  priorAuthorization: 'ask',
  dayCode: 'H0015',
  billableFloor: '180',
  telehealthPlace: '10',
  jointInPerDiem: 'yes',
  costOrder: 'deductible-coinsurance-copay',
}

export default page('payers.keep', async () => (
  <>
    <BackLink href={paths.payers}>Payers</BackLink>
    <PageHeading title="Add a payer" lede="Its allowed amounts are entered on the next page." />
    <ActionForm action={add} values={usual} lang="en">
      <PayerFields />
      <SubmitButton>Add the payer</SubmitButton>
    </ActionForm>
  </>
))
