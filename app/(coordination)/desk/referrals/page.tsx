import type { Metadata } from 'next'
import { addPlace, dropPlace } from '@/app/(coordination)/desk/referrals/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { referralPlaces } from '@/lib/views/desk/referral-places'

export const metadata: Metadata = { title: 'Places to refer to' }

export default page('referral.keep', async ({ caller, search }) => {
  const places = await referralPlaces(caller)
  return (
    <>
      <BackLink href={paths.desk}>Couples</BackLink>
      <PageHeading
        title="Places to refer to"
        lede="All coordinators share this list. Letters name places from it."
      />
      <Flash
        said={search.said}
        notices={{ added: 'The place is added.', dropped: 'The place is off the list.' }}
      />
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        <Card title="The list">
          {places.length === 0 && <p className="text-ink-2">No place was entered yet.</p>}
          <ul>
            {places.map(({ id, name, phone, detail }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-t border-hair py-2 first:border-t-0"
              >
                <span>
                  <b>{name}</b>, {phone}
                  {detail && <span className="block text-small text-ink-2">{detail}</span>}
                </span>
                <ActionForm action={dropPlace} lang="en" idPrefix={`drop-${id}-`}>
                  <HiddenField name="referralId" value={id} />
                  <SubmitButton tone="plain">
                    Take off<span className="sr-only"> {name}</span>
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Add a place">
          <ActionForm action={addPlace} lang="en">
            <TextField name="name" label="Name" />
            <TextField name="phone" label="Phone" type="tel" width="medium" />
            <TextField
              name="detail"
              label="What to know"
              hint="Such as hours, cost, who it is for."
              optional
            />
            <SubmitButton>Add</SubmitButton>
          </ActionForm>
        </Card>
      </div>
    </>
  )
})
