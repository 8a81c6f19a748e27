import { getTranslations } from 'next-intl/server'
import { ConstellationThreads } from '@/components/couple/constellation-threads'
import { PersonDot } from '@/components/couple/person-mark'
import type { Who } from '@/components/couple/who'

/** Someone around the couple. Without a name the place is still open. */
export type Helper = {
  id: string
  name?: string
  role: string
  with: Who
  place: 'couples' | 'individual' | 'beside'
}

/** A link that must not be: between someone's own therapist and the couple, for instance. */
export type BrokenLink = { helper: string; to: Who; because: string }

export type ConstellationProps = {
  partners: [string, string]
  helpers: Helper[]
  broken?: BrokenLink
  /** Said before the list that readers hear. */
  title?: string
}

/**
 * Who is around the couple. Top: the couples therapist. Middle: the partners, braided. Below: each one's own
 * therapist, then everyone else, each on a thread of their own. A forbidden link is drawn broken, with its reason in words.
 */
export async function Constellation({ partners, helpers, broken, title }: ConstellationProps) {
  const t = await getTranslations('shell.constellation')
  const [first, second] = partners
  return (
    <figure className="mx-auto w-full max-w-form">
      <div aria-hidden="true" className="relative grid auto-rows-fr grid-cols-3 gap-x-1 sm:gap-x-2">
        <ConstellationThreads helpers={helpers} broken={broken} rows={rowsOf(helpers)} />
        <Seat
          column="both"
          row={1}
          people={helpers.filter((helper) => helper.place === 'couples')}
          open={t('open')}
        />
        <Partner name={first} who="first" />
        <Partner name={second} who="second" />
        {(['first', 'second'] as const).map((who) => (
          <Seat
            key={who}
            column={who}
            row={3}
            people={helpers.filter((helper) => helper.place === 'individual' && helper.with === who)}
            open={t('open')}
          />
        ))}
        {(['first', 'both', 'second'] as const).map((who) => (
          <Seat
            key={`beside-${who}`}
            column={who}
            row={4}
            people={helpers.filter((helper) => helper.place === 'beside' && helper.with === who)}
            open={t('open')}
          />
        ))}
      </div>
      <figcaption>
        {broken && <p className="mt-3 font-[560] text-brick">{broken.because}</p>}
        <div className="sr-only">
          <p>{title ?? t('title')}</p>
          <ul>
            {helpers.map((helper) => (
              <li key={helper.id}>{sentenceOf(helper)}</li>
            ))}
          </ul>
        </div>
      </figcaption>
    </figure>
  )

  function sentenceOf(helper: Helper) {
    const facts = { helper: helper.name ?? t('open'), role: helper.role }
    if (helper.with === 'both') return t('seesBoth', { ...facts, first, second })
    return t('sees', { ...facts, partner: helper.with === 'first' ? first : second })
  }
}

const rowsOf = (helpers: Helper[]) => (helpers.some((helper) => helper.place === 'beside') ? 4 : 3)

const columns: Record<Who, string> = { first: 'col-start-1', both: 'col-start-2', second: 'col-start-3' }
const rows = { 1: 'row-start-1', 2: 'row-start-2', 3: 'row-start-3', 4: 'row-start-4' }
/** Beside the outer seats a thread passes. */
const room: Record<Who, string> = { first: 'pl-2 sm:pl-3', both: '', second: 'pr-2 sm:pr-3' }
const edges: Record<Who, string> = {
  first: 'border-river border-l-[5px]',
  second: 'border-clay border-l-[6px] [border-left-style:double]',
  both: 'border-plum',
}

function Partner({ name, who }: { name: string; who: 'first' | 'second' }) {
  const tint = who === 'first' ? 'bg-river-tint text-river' : 'bg-clay-tint text-clay'
  return (
    <div
      className={`z-1 m-auto row-start-2 rounded-full px-2.5 py-2 font-[640] sm:px-4 ${tint} ${columns[who]}`}
    >
      <PersonDot who={who} /> {name}
    </div>
  )
}

type SeatProps = { column: Who; row: 1 | 3 | 4; people: Helper[]; open: string }

function Seat({ column, row, people, open }: SeatProps) {
  if (people.length === 0) return null
  return (
    <div className={`z-1 m-auto flex flex-col gap-2 py-2 ${columns[column]} ${rows[row]} ${room[column]}`}>
      {people.map((person) => (
        <div
          key={person.id}
          className={`rounded-control border-[1.5px] bg-surface px-1 py-1 sm:px-2.5 text-center text-small leading-snug ${person.name ? '' : 'border-dashed'} ${edges[person.with]}`}
        >
          <span className="block font-[600]">{person.name ?? open}</span>
          <span className="block text-ink-2">{person.role}</span>
        </div>
      ))}
    </div>
  )
}
