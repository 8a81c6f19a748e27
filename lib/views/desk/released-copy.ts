import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listJointSessionsHeld, listReleases, liveForRelease } from '@/lib/data/joint-releases'
import { type JointRecord, jointRecord } from '@/lib/domain/consent/joint-record'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { heldLine } from '@/lib/views/desk/held-line'
import { look } from '@/lib/views/look'

export type ReleasedCopy = {
  heading: CaseHeading
  recipient: string
  purpose: string
  given: string
  /** The copy itself; null once a signature no longer holds: giving it again would be without consent. */
  copy: (Pick<JointRecord, 'scope' | 'notice'> & { held: string[] }) | null
}

/** What was given to somebody, as it was at that moment. */
export function releasedCopy(
  caller: Caller,
  { couple, release: id }: { couple: string; release: string },
): Promise<ReleasedCopy> {
  return look(caller, 'joint-record.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'sessions')
    const release = (await listReleases(tx, couple)).find((one) => one.id === id)
    if (!read || !release?.releasedAt) throw new NotFound()
    const { recipient, purpose, releasedAt } = release
    const shown = {
      heading: read.heading,
      recipient,
      purpose,
      given: sayWhen(releasedAt.getTime(), zone, 'en'),
    }
    const partners = await liveForRelease(tx, release)
    if (!partners.every(({ live }) => live)) return { ...shown, copy: null }

    const held = await listJointSessionsHeld(tx, couple, releasedAt)
    const { scope, notice } = jointRecord({ recipient, purpose, releasedAt, held })
    return { ...shown, copy: { scope, notice, held: held.map((one) => heldLine(one, zone)) } }
  })
}
