import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import {
  type JointRelease,
  listJointSessionsHeld,
  listReleases,
  liveForRelease,
} from '@/lib/data/joint-releases'
import type { Transaction } from '@/lib/data/transaction'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { heldLine } from '@/lib/views/desk/held-line'
import { look } from '@/lib/views/look'

/**
 * `waits` is one word for all that may be so on either side: never signed, declined, stopped, past its day. Whose
 * signature it is, nobody is told, as the text they sign promises.
 */
export type ReleaseState = 'waits' | 'may-go' | 'given' | 'withdrawn'

export type JointRecordOfCase = {
  heading: CaseHeading
  /** What would go out now, each a line: "Couples session, Mon, Mar 9, 6:00 PM MDT, 60 minutes". */
  held: string[]
  /** Newest first. */
  releases: ReleaseLine[]
}
export type ReleaseLine = {
  id: string
  recipient: string
  purpose: string
  prepared: string
  given: string | null
  state: ReleaseState
}

/** Requests to give a couple's joint record to somebody, those that went out and those that wait. */
export function jointRecordOfCase(caller: Caller, couple: string): Promise<JointRecordOfCase> {
  return look(caller, 'joint-record.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'sessions')
    if (!read) throw new NotFound()
    const held = await listJointSessionsHeld(tx, couple, now)
    const releases: ReleaseLine[] = []
    for (const release of await listReleases(tx, couple))
      releases.push({
        ...{ id: release.id, recipient: release.recipient, purpose: release.purpose },
        prepared: sayWhen(release.preparedAt.getTime(), zone, 'en'),
        given: release.releasedAt && sayWhen(release.releasedAt.getTime(), zone, 'en'),
        state: await stateOf(tx, release),
      })
    return { heading: read.heading, held: held.map((one) => heldLine(one, zone)), releases }
  })
}

async function stateOf(tx: Transaction, release: JointRelease): Promise<ReleaseState> {
  if (release.releasedAt) return 'given'
  if (release.withdrawnAt) return 'withdrawn'
  const partners = await liveForRelease(tx, release)
  return partners.every(({ live }) => live) ? 'may-go' : 'waits'
}
