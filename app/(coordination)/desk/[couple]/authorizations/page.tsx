import type { Metadata } from 'next'
import { PartnerAuthorizations } from '@/app/(coordination)/desk/[couple]/authorizations/partner-authorizations'
import { PersonMark } from '@/components/couple/person-mark'
import { CaseHeader } from '@/components/desk/case-header'
import { CoupleEnded } from '@/components/desk/couple-ended'
import { NowTakeIt } from '@/components/desk/now-take-it'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'

export const metadata: Metadata = { title: 'Authorizations' }

export default page('authorization.read', async ({ caller, params, search }) => {
  const { heading, partners } = await authorizationsOfCouple(
    caller,
    params.couple ?? '',
    String(search.look ?? ''),
  )
  const proved = partners.find(
    ({ open, unsigned, authorizations }) =>
      open && !unsigned && authorizations.some(({ chain, request }) => request && chain === search.proved),
  )
  return (
    <>
      <CaseHeader on="Authorizations" {...heading} />
      <Flash said={search.said} notices={said} />
      <Flash said={search.said} notices={unsaid} tone="attention" />
      {proved && (
        <NowTakeIt
          at={paths.authorizationRequest(heading.coupleId, String(search.proved))}
          file={`the request for ${proved.called}`}
        />
      )}
      <CoupleEnded ended={heading.ended} />
      <div className="grid grid-cols-1 items-start gap-x-4 md:grid-cols-2">
        {[...new Set(partners.map(({ id }) => id))].map((person, place) => {
          const plans = partners.filter(({ id }) => id === person)
          return (
            <section
              key={person}
              id={`partner-${person}`}
              aria-labelledby={`approved-${person}`}
              className="min-w-0 scroll-mt-14"
            >
              <h2 id={`approved-${person}`} className="mb-3">
                <PersonMark who={place === 0 ? 'first' : 'second'} name={plans[0]?.name ?? ''} />
              </h2>
              {plans.map((partner) => (
                <PartnerAuthorizations key={partner.first} coupleId={heading.coupleId} partner={partner} />
              ))}
            </section>
          )
        })}
      </div>
    </>
  )
})

const said = {
  kept: 'It is on record. What stood before stays readable.',
  written:
    'The request is written down, and nobody is told yet. Look at it, take it out, and say once it is sent.',
  asked: 'It is on record as asked today.',
  passes: 'These days may be booked. Your reason is on record.',
  back: 'These days need an approval again. What is booked stays.',
}

const unsaid = {
  'no-consent':
    'Nothing was made: this partner has not signed “Talking to your plan”, or has stopped it. Ask them about it first.',
}
