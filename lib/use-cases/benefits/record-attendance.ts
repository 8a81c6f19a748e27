import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listAttendance, listKnownByName, replaceAttendance } from '@/lib/data/attendance'
import { lockInOrder } from '@/lib/data/locks'
import { findSession } from '@/lib/data/sessions'
import { mayRecordAttendance, type Presence, presentMinutes } from '@/lib/domain/benefits/attendance'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type RecordAttendance = {
  session: string
  people: { personId: string; presence: Presence }[]
  /** What stood on the page from which it is written down: the ids of its rows. */
  seen: readonly string[]
}

/**
 * Writes down how long each partner was in a session, by whoever led it or by the coordinator. A correction takes the
 * place of what stood before, which stays on record. Refusals: those of `mayRecordAttendance`,
 * `session-already-cancelled`, `attendance-said-twice`, `attendance-care-has-ended`, and of each of whom somebody wrote
 * something else meanwhile `attendance-changed-meanwhile`, with what to have `seen` for it to be replaced.
 */
export async function recordAttendance(
  caller: Caller,
  input: RecordAttendance,
): Promise<Outcome<{ session: string }>> {
  return run(
    caller,
    'attendance.record',
    { session: input.session },
    async ({ tx, actor, now, record }) => {
      // Its people too: which plan pays first on this day does not change while it is written down.
      await lockInOrder(tx, [input.session, ...input.people.map(({ personId }) => personId)])
      const session = await findSession(tx, input.session)
      if (!session) throw new NotFound()
      if (session.cancelled) return refuse(refusal('session-already-cancelled', {}))
      const seats = session.seats.filter(({ part }) => part === 'partner')
      const said = new Map(input.people.map(({ personId, presence }) => [personId, presence] as const))
      // One of two answers for the same person would be lost, and nobody could say which.
      if (said.size < input.people.length) return refuse(refusal('attendance-said-twice', {}))
      const seated = seats.map(({ personId }) => personId as string)
      const refusals = mayRecordAttendance(said, { session, seated, now: now.getTime() })
      if (refusals.length > 0) return refuse(...refusals)
      const known = await listKnownByName(tx, [...said.keys()])
      if (known.size < said.size) return refuse(refusal('attendance-care-has-ended', {}))
      const standing = await listAttendance(tx, session.id)
      const unseen = standing.filter(({ id, personId }) => said.has(personId) && !input.seen.includes(id))
      const seen = standing.map(({ id }) => id).join(' ')
      if (unseen.length > 0)
        return refuse(
          ...unseen.map(({ personId, minutes, recordedBy }) =>
            refusal('attendance-changed-meanwhile', {
              name: known.get(personId) ?? '',
              by: recordedBy,
              minutes,
              seen,
            }),
          ),
        )

      const people = [...said].map(([personId, presence]) => ({
        personId,
        minutes: presentMinutes(presence, session),
      }))
      await replaceAttendance(tx, { session: session.id, people, by: person(actor).id }, now)
      for (const { personId, minutes } of people) {
        const couple = seats.find((seat) => seat.personId === personId)?.coupleId ?? undefined
        record({ couple, subject: personId, facts: { session: session.id, minutes } })
      }
      return done({ session: session.id })
    },
    input,
  )
}
