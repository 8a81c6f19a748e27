import type { Metadata } from 'next'
import Link from 'next/link'
import { Alike } from '@/app/(coordination)/desk/[couple]/identity/alike'
import { RecognizeCard } from '@/app/(coordination)/desk/[couple]/identity/recognize-card'
import { CaseHeader } from '@/components/desk/case-header'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { identityOfCouple } from '@/lib/views/desk/identity-of-couple'
import { peopleAlike } from '@/lib/views/desk/people-alike'

export const metadata: Metadata = { title: 'Identity' }

export default page('case.recognize', async ({ caller, params, search }) => {
  const couple = params.couple ?? ''
  const { heading, partners } = await identityOfCouple(caller, couple)
  const alike = await peopleAlike(caller, couple)
  return (
    <>
      <CaseHeader on="Identity" {...heading} />
      <Flash said={search.said} notices={said} />
      <p className="mb-4 max-w-measure">
        A spouse knows the name, the birthday, the address and the plan, and may hold the phone. So see each
        partner on a call, alone, with a photo card, and let them read out two things that stand on the card
        and nowhere here.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {partners.map((partner, place) => (
          <RecognizeCard
            key={partner.id}
            who={place === 0 ? 'first' : 'second'}
            coupleId={couple}
            {...partner}
          />
        ))}
        <Card title="May be the same person as" className="md:col-span-2">
          <Alike
            coupleId={couple}
            alike={alike}
            names={new Map(partners.map(({ id, name }) => [id, name]))}
          />
        </Card>
      </div>
      <p className="mt-6">
        <Link href={paths.deskLostStep(couple)}>A partner has lost their second step</Link>
      </p>
    </>
  )
})

const said = {
  known: 'Recognized. It is on record how, not what was read out.',
  back: 'Taken back.',
  compared: 'It is kept.',
}
