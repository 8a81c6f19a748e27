import { PersonDot } from '@/components/couple/person-mark'
import { ReadinessTrack } from '@/components/desk/readiness-track'
import type { Readiness } from '@/lib/domain/program/readiness'

export type QueuePartnersProps = {
  reference: string
  partners: {
    id: string
    name: string
    called: string
    plans: { text: string; check: string }[]
    readiness: Readiness
  }[]
}

/** Both partners of a queued couple, each with plans, how their check stands, and what is ready. */
export function QueuePartners({ reference, partners }: QueuePartnersProps) {
  return (
    <div className="grid min-w-0 gap-4 text-small sm:max-[80rem]:grid-cols-2">
      {partners.map((partner, place) => (
        <div key={partner.id} className="min-w-0">
          <p className="flex items-center gap-1.5 font-[600]">
            <PersonDot who={place === 0 ? 'first' : 'second'} />
            {partner.name}
            {!partner.name.startsWith(partner.called) && (
              <span className="font-[400] text-ink-2">called {partner.called}</span>
            )}
          </p>
          <ul className="mb-1">
            {partner.plans.map(({ text, check }) => (
              <li key={text}>
                {text}: <span className="text-ink-2">{check}</span>
              </li>
            ))}
          </ul>
          <ReadinessTrack {...partner.readiness} />
        </div>
      ))}
      <p className="text-ink-2">Reference {reference}</p>
    </div>
  )
}
