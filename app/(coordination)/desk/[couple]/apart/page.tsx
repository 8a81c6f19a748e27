import type { Metadata } from 'next'
import { CaseHeader } from '@/components/desk/case-header'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'
import { waysToEnd } from '@/lib/views/taking-part/ways-to-end'
import { end } from './actions'

export const metadata: Metadata = { title: 'Couple' }

/** The open act that ends a couple. What it does to each stands before the button; nobody's reason is asked or kept. */
export default page('couple.end', async ({ caller, params }) => {
  const { couple = '' } = params
  const heading = await headingOfCase(caller, couple)
  const view = await waysToEnd(caller, couple)
  return (
    <>
      <CaseHeader on="Overview" {...heading} next={null} />
      {view.said.map((line) => (
        <Notice key={line} tone="attention" title={line}>
          Said alone. The other partner sees nothing of it until you act here. Call each of them, in the way
          they said is safe, before you do.
        </Notice>
      ))}
      <Card title="End the couple’s care together">
        {view.stands ? (
          <>
            <ul className="prose mb-4 max-w-measure">
              <li>It ends for both in one act. Joint sessions ahead are called off, without a reason.</li>
              <li>Whoever goes on keeps their therapist, counselor, sessions and record.</li>
              <li>From then on neither reads anything of the other, and their clinicians do not either.</li>
              <li>
                Both get the same short message that there is something new. What you tell them, you tell each
                alone.
              </li>
            </ul>
            <ActionForm action={end} lang="en" className="max-w-form">
              <HiddenField name="couple" value={couple} />
              <RadioCards name="goingOn" label="Who goes on?" options={view.ways} />
              <CheckboxField name="told" value="yes" label="I have talked with both of them, each alone." />
              <ButtonRow>
                <SubmitButton>End it for both</SubmitButton>
                <LinkButton href={paths.deskCouple(couple)} tone="plain">
                  Leave it as it is
                </LinkButton>
              </ButtonRow>
            </ActionForm>
          </>
        ) : (
          <p>These two are no longer in the program as a couple.</p>
        )}
      </Card>
    </>
  )
})
