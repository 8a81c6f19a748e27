import type { Metadata } from 'next'
import { recordPayer, takePayerBack } from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { CoverageCard } from '@/app/(coordination)/desk/[couple]/benefits/coverage-card'
import { PersonMark } from '@/components/couple/person-mark'
import { CaseHeader } from '@/components/desk/case-header'
import { SelfPaymentForm, SelfPaymentOnRecord } from '@/components/desk/self-payment-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'

export const metadata: Metadata = { title: 'Benefits' }

export default page('benefits.read', async ({ caller, params, search }) => {
  const { heading, partners, now } = await benefitsOfCouple(caller, params.couple ?? '')
  return (
    <>
      <CaseHeader on="Benefits" {...heading} />
      <Flash said={search.said} notices={said} />
      <Flash said={search.said} notices={tooMuch} tone="danger" />
      <div className="grid items-start gap-x-4 md:grid-cols-2">
        {partners.map(({ id, name, called, coverages, selfPayment, noPlanPays }, place) => (
          <section key={id} aria-labelledby={`partner-${id}`} className="min-w-0">
            <h2 id={`partner-${id}`} className="mb-3">
              <PersonMark who={place === 0 ? 'first' : 'second'} name={name} />
            </h2>
            {coverages.map((check) => (
              <CoverageCard
                key={check.id}
                coupleId={heading.coupleId}
                partner={called}
                check={check}
                now={now}
              />
            ))}
            {coverages.length === 0 && (
              <EmptyState title="No plan entered yet">
                Ask {called} about a plan, or whether there is one.
              </EmptyState>
            )}
            {selfPayment && (
              <SelfPaymentOnRecord
                action={takePayerBack}
                coupleId={heading.coupleId}
                personId={id}
                partner={called}
                payment={selfPayment}
              />
            )}
            {!selfPayment && noPlanPays && (
              <SelfPaymentForm
                action={recordPayer}
                coupleId={heading.coupleId}
                personId={id}
                partner={called}
              />
            )}
          </section>
        ))}
      </div>
    </>
  )
})

const said = {
  imported: 'The reply is imported. Its facts are in the list, each with its segment.',
  'no-facts': 'The reply is kept, but it holds no facts for this partner. See why below.',
  called: 'The call is recorded. Its facts are in the list.',
  withdrawn: 'The fact no longer counts. It stays on record and can be restored.',
  restored: 'The fact counts again.',
  pays: 'It is on record that no plan pays for this partner and they do.',
  'pays-not': 'It no longer counts. What was recorded stays on record.',
  verified: 'Concluded: verified.',
  not_covered: 'Concluded: not covered.',
  could_not_determine: 'Concluded: could not be determined.',
}

const tooMuch = {
  'too-large':
    'The file was too large to send. A reply must be smaller than 5 MB; ask the payer for one reply per member.',
}
