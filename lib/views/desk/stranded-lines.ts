import type { Stranded } from '@/lib/data/stranded'
import { roleLabels } from '@/lib/domain/care-team/roles'
import { type StrandedOfCouple, sayStranded } from '@/lib/domain/program/stranded'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { paths } from '@/lib/paths'

/** "Couples session, Mon, Mar 9, 6:00 PM MDT", why it cannot be held, and where to mend it. */
export type StrandedLine = { id: string; what: string; why: string; href: string }

/** Places first: who takes one over decides which sessions can stay. Times are in the zone the couple's calendar is kept in. */
export function strandedLines(couple: string, { places, sessions }: Stranded, zone: string): StrandedLine[] {
  return [
    ...places.map(({ assignmentId, role, clinician, why }) => ({
      id: assignmentId,
      what: sentenceCase(roleLabels[role].en),
      why: sayStranded({ clinician, why }),
      href: paths.deskReplace(couple, assignmentId),
    })),
    ...sessions.map(({ sessionId, kind, start, clinician, why }) => ({
      id: sessionId,
      what: `${kindTitle(kind)}, ${sayWhen(start, zone, 'en')}`,
      why: sayStranded({ clinician, why }),
      href: paths.deskMove(couple, sessionId),
    })),
  ]
}

/** Why a session cannot be held, by session, for the pages on which it stands. `own` where its clinician reads it. */
export function whyNotHeld(sessions: Stranded['sessions'], own = false): Map<string, string> {
  return new Map(sessions.map((row) => [row.sessionId, sayStranded(row, own)]))
}

export const nothingStranded: StrandedOfCouple = { places: [], sessions: [] }

/** The same by couple, for lists of many. */
export function strandedByCouple({ places, sessions }: Stranded): Map<string, StrandedOfCouple> {
  const couples = new Map<string, { places: typeof places; sessions: typeof sessions }>()
  const of = (couple: string) => {
    const known = couples.get(couple) ?? { places: [], sessions: [] }
    couples.set(couple, known)
    return known
  }
  for (const place of places) if (place.coupleId) of(place.coupleId).places.push(place)
  for (const session of sessions) if (session.coupleId) of(session.coupleId).sessions.push(session)
  return couples
}
