import { PersonDot } from '@/components/couple/person-mark'

export type QueuePartnersProps = {
  reference: string
  partners: { id: string; name: string; called: string; plans: { text: string; check: string }[] }[]
}

/** Both partners of a queued couple, each with plans and how their check stands. */
export function QueuePartners({ reference, partners }: QueuePartnersProps) {
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-2 text-small">
      {partners.map((partner, place) => (
        <div key={partner.id} className="min-w-56">
          <p className="flex items-center gap-1.5 font-[600]">
            <PersonDot who={place === 0 ? 'first' : 'second'} />
            {partner.name}
            {!partner.name.startsWith(partner.called) && (
              <span className="font-[400] text-ink-2">called {partner.called}</span>
            )}
          </p>
          <ul>
            {partner.plans.map(({ text, check }) => (
              <li key={text}>
                {text}: <span className="text-ink-2">{check}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="text-ink-2">Reference {reference}</p>
    </div>
  )
}
