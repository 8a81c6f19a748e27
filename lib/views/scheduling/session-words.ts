import type { Couple } from '@/lib/domain/couple'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindLabels, kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { type Interval, minutesOf } from '@/lib/domain/time'

type Said = Interval & { kind: SessionKind; title?: string | null; partnerIds: readonly string[] }

/** "Couples session", "Sam – individual session", "Group session", or the name a group was given. */
export function sessionTitle({ kind, title, partnerIds }: Said, couple: Couple): string {
  if (title) return title
  const label = kindLabels[kind].en
  const own = couple.partners.find(({ id }) => partnerIds.includes(id))
  if (kindShapes[kind].partners === 'one' && own) return `${own.name} – ${label}`
  return sentenceCase(label)
}

/** What staff call a group that has no name of its own. */
export const groupName = (title: string | null) => title ?? sentenceCase(kindLabels.group.en)

/** "Tue, Feb 10, 6:00 PM MST, 60 min" in one zone. */
export function timeWords(time: Interval, zone: string): string {
  return `${sayWhen(time.start, zone, 'en')}, ${minutesOf(time)} min`
}

/** The same moment for everyone who lives by other clocks: "Sam 8:00 PM EST". */
export function elsewhere(
  people: readonly { name: string; zone: string }[],
  at: number,
  zone: string,
): string[] {
  const here = sayWhen(at, zone, 'en')
  return people
    .map((one) => ({ name: one.name, there: sayWhen(at, one.zone, 'en') }))
    .filter(({ there }) => there !== here)
    .map(
      ({ name, there }) =>
        `${name} ${there
          .split(', ')
          .slice(sameDay(there, here) ? 2 : 0)
          .join(', ')}`,
    )
}

const sameDay = (one: string, other: string) => one.split(', ')[1] === other.split(', ')[1]
