import type { Metadata } from 'next'
import { resetStep } from '@/app/(coordination)/desk/[couple]/lost-step/actions'
import { CaseHeader } from '@/components/desk/case-header'
import { LostStepForm } from '@/components/staff/lost-step-form'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { identityOfCouple } from '@/lib/views/desk/identity-of-couple'

export const metadata: Metadata = { title: 'Lost second step' }

/** For the call of a partner who has lost their phone: what opens their private part is taken away and made anew. */
export default page('case.recognize', async ({ caller, params, search }) => {
  const { heading, partners } = await identityOfCouple(caller, params.couple ?? '')
  return (
    <>
      <CaseHeader on="Identity" {...heading} />
      <Flash
        said={search.said}
        notices={{ reset: 'The second step was taken away. They sign in and set up a new one.' }}
      />
      <Notice tone="attention" title="The one who calls may be the other partner.">
        They may know the password, the birthday and the answers to every question, and hold the phone. See
        the person, alone, before you do this.
      </Notice>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {partners.map(({ id, name }) => (
          <Card key={id} title={name}>
            <LostStepForm action={resetStep} personId={id} name={name} coupleId={params.couple ?? ''} />
          </Card>
        ))}
      </div>
    </>
  )
})
