import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertDisclosure } from '@/lib/data/disclosures'
import {
  listJointSessionsHeld,
  liveForRelease,
  lockOpenRelease,
  markReleased,
} from '@/lib/data/joint-releases'
import { type JointRecord, jointRecord } from '@/lib/domain/consent/joint-record'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { jointRecordNeedsBothSignatures } from '@/lib/domain/rules/joint-record-needs-both-signatures'
import { run } from '@/lib/use-cases/run'

/**
 * Gives the joint record out. Both partners' signatures for this very release must hold at this moment, and it is told
 * to each of them under their own. Refuses `release-is-over`, `joint-record-waits`.
 */
export function releaseJointRecord(
  caller: Caller,
  { coupleId, releaseId }: { coupleId: string; releaseId: string },
): Promise<Outcome<JointRecord>> {
  return run(caller, 'joint-record.release', { couple: coupleId }, async ({ tx, actor, now, record }) => {
    if (!looksLikeId(releaseId)) throw new NotFound()
    const release = await lockOpenRelease(tx, releaseId)
    if (!release) return refuse(refusal('release-is-over', {}))
    if (release.coupleId !== coupleId) throw new NotFound()
    const partners = await liveForRelease(tx, release)
    const [first, second] = partners
    const refusals = jointRecordNeedsBothSignatures({ live: [first?.live ?? false, second?.live ?? false] })
    if (refusals.length > 0) return refuse(...refusals)

    const { recipient, purpose } = release
    const key = { kind: 'joint-release', about: releaseId } as const
    for (const { personId } of partners) {
      const told = { recipient, what: 'joint-record', why: 'at-their-request', at: now } as const
      await insertDisclosure(tx, personId, key, told)
    }
    await markReleased(tx, releaseId, person(actor).id, now)
    record({ couple: coupleId, facts: { release: releaseId } })
    const held = await listJointSessionsHeld(tx, coupleId, now)
    return done(jointRecord({ recipient, purpose, releasedAt: now, held }))
  })
}
