import { PersonDot } from '@/components/couple/person-mark'
import { StandingTag } from '@/components/desk/standing-tag'
import type { CheckStanding } from '@/lib/domain/benefits/check-standing'

type SwitchPartner = {
  id: string
  called: string
  coverages: { id: string; plan: string; holdsPlan: boolean; standing: CheckStanding }[]
}

/** Every coverage of both partners with how its check stands, always in sight: a press goes there. */
export function CoverageSwitch({ partners }: { partners: SwitchPartner[] }) {
  return (
    <nav
      aria-label="Plans of both"
      data-coverage-switch
      className="sticky top-0 z-10 -mx-4 mb-4 border-b border-hair bg-paper px-4 py-1"
    >
      <ul className="flex flex-wrap gap-x-6">
        {partners.map(({ id, called, coverages }, place) => (
          <li
            key={id}
            className="flex min-w-0 flex-wrap items-center gap-x-2 max-sm:w-full max-sm:flex-nowrap"
          >
            <PersonDot who={place === 0 ? 'first' : 'second'} />
            <a href={`#partner-${id}`} className="inline-flex min-h-6 items-center font-[560]">
              {called}
            </a>
            <ul className="flex min-w-0 flex-wrap gap-x-3 max-sm:grid max-sm:flex-1 max-sm:grid-cols-1">
              {coverages.map((coverage, at) => (
                <li key={coverage.id} className="flex min-w-0 items-center gap-x-1.5">
                  <a
                    href={`#coverage-${coverage.id}`}
                    title={coverage.plan}
                    className="block min-h-6 min-w-0 truncate text-small leading-6 sm:whitespace-normal"
                  >
                    {coverages.length > 1 ? `${at + 1}. ` : ''}
                    {coverage.plan}
                  </a>
                  {coverage.holdsPlan && <StandingTag standing={coverage.standing} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
