import { person } from '@/lib/access/actor'
import { listStranded, type Stranded } from '@/lib/data/stranded'
import { roleLabels } from '@/lib/domain/care-team/roles'
import { withAllCoordinators } from '@/lib/domain/program/stranded'
import { type Refusal, refusal } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindLabels } from '@/lib/domain/scheduling/session-kinds'
import type { Work } from '@/lib/use-cases/run'

type Stranding = { refusals: Refusal[]; facts: { sessions: number; places: number } }

/**
 * Makes a change of a clinician and looks at what it leaves stranded: sessions and places on care teams that stand
 * although this clinician can no longer hold them. Unless `anyway` is said, each of them is a refusal that names who
 * has to act, and with the refusal the change is undone. What was stranded before does not stand in the way.
 *
 * Refusals: `session-still-booked`, `place-still-held`, `more-still-booked`.
 */
export async function strandKnowingly(
  { tx, now, actor }: Pick<Work, 'tx' | 'now' | 'actor'>,
  { clinician, anyway }: { clinician: string; anyway: boolean | undefined },
  change: () => Promise<unknown>,
): Promise<Stranding> {
  const before = await listStranded(tx, now, { clinician })
  await change()
  const after = newly(await listStranded(tx, now, { clinician }), before)
  const facts = {
    sessions: new Set(after.sessions.map(({ sessionId }) => sessionId)).size,
    places: after.places.length,
  }
  return { facts, refusals: anyway ? [] : inWords(after, person(actor).zone) }
}

function newly(after: Stranded, before: Stranded): Stranded {
  const known = new Set([
    ...before.sessions.map(({ sessionId }) => sessionId),
    ...before.places.map(({ assignmentId }) => assignmentId),
  ])
  return {
    sessions: after.sessions.filter(({ sessionId }) => !known.has(sessionId)),
    places: after.places.filter(({ assignmentId }) => !known.has(assignmentId)),
  }
}

const MOST_NAMED = 20

function inWords({ sessions, places }: Stranded, zone: string): Refusal[] {
  const all = [
    ...places.map(({ role, coordinator }) =>
      refusal('place-still-held', { role: roleLabels[role].en, coordinator }),
    ),
    ...withAllCoordinators(sessions.map((one) => ({ ...one, id: one.sessionId }))).map(
      ({ kind, start, coordinator }) =>
        refusal('session-still-booked', {
          kind: kindLabels[kind].en,
          when: sayWhen(start, zone, 'en'),
          coordinator,
        }),
    ),
  ]
  const more = all.length - MOST_NAMED
  return more > 0 ? [...all.slice(0, MOST_NAMED), refusal('more-still-booked', { more })] : all
}
