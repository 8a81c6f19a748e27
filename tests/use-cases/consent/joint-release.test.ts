import { beforeEach, describe, expect, it } from 'vitest'
import type { Proof } from '@/lib/access/proofs'
import { prepareRelease } from '@/lib/use-cases/consent/prepare-release'
import { releaseJointRecord } from '@/lib/use-cases/consent/release-joint-record'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { myPrivacy } from '@/lib/views/consent/my-privacy'
import { jointRecordOfCase } from '@/lib/views/desk/joint-record-of-case'
import { releasedCopy } from '@/lib/views/desk/released-copy'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { refusedBy, testDatabase } from '../../support/database'
import { noProof } from '../../support/every-proof'
import { codes, must } from '../../support/partners'
import { sign } from '../../support/sign'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
// The rows ask the database's own clock, so this is now: long after the session.
const after = new Date()
const people = () => ({
  maya: callerOf('partner', scene.pair.first, after),
  sam: callerOf('partner', scene.pair.second, after),
  casey: callerOf('coordinator', scene.casey, after),
})
let releaseId: string
const release = () => releaseJointRecord(people().casey, { coupleId: scene.pair.couple, releaseId })
const asked = { recipient: 'Dr. Ana Ruiz, Denver', purpose: 'To go on there' }

beforeEach(async () => {
  const made = await must(prepareRelease(people().maya, { coupleId: scene.pair.couple, ...asked }))
  releaseId = made.releaseId
})

describe('the joint record', () => {
  it('is asked for by a partner from a private page, and by their coordinator from the desk', async () => {
    const { maya, casey } = people()
    const input = { coupleId: scene.pair.couple, ...asked }
    const having = (one: ReturnType<typeof callerOf>, proof: Proof) =>
      codes(prepareRelease({ ...one, actor: { ...one.actor, proof } as typeof one.actor }, input))
    expect(await having(maya, noProof)).toEqual(['second-factor-first'])
    expect(await having(maya, { ...noProof, factor: true })).toEqual(['prove-it-is-you'])
    expect(await having(casey, { ...noProof, factor: true })).toEqual([])
  })

  it('waits for the one and for the other, and again when one of them stops', async () => {
    const { maya, sam } = people()
    expect(await codes(release())).toEqual(['joint-record-waits'])
    await sign(maya, 'joint-release', releaseId)
    expect(await codes(release())).toEqual(['joint-record-waits'])
    await sign(sam, 'joint-release', releaseId)
    await must(stopConsent(maya, { kind: 'joint-release', about: releaseId }))
    expect(await codes(release())).toEqual(['joint-record-waits'])
  })

  it('goes out with the sessions held, the notice, and a line on both accounts of what was told', async () => {
    await scene.couplesAt(18)
    const { maya, sam } = people()
    for (const one of [maya, sam]) await sign(one, 'joint-release', releaseId)
    const record = await must(release())
    expect(record).toMatchObject({ ...asked, sessions: [{ kind: 'couples', minutes: 60 }] })
    expect(record.notice[0]).toContain('42 CFR part 2')
    for (const one of [maya, sam]) {
      const view = await myPrivacy(one, 'en')
      expect(view?.told).toMatchObject([{ recipient: asked.recipient, what: 'joint-record' }])
    }
    expect(await codes(release())).toEqual(['release-is-over'])
  })

  it('shows the other nothing of who signed', async () => {
    const before = await myPrivacy(people().sam, 'en')
    await sign(people().maya, 'joint-release', releaseId)
    expect(await myPrivacy(people().sam, 'en')).toEqual(before)
  })

  it('is kept by the database past our code', async () => {
    const slip = asOwner(`UPDATE joint_release SET released_at = now() WHERE id = $1`, [releaseId])
    expect(await refusedBy(slip)).toBe('joint_record_needs_both_signatures')
  })

  it('is nothing a stranger can ask for', async () => {
    const { couple: coupleId } = await scene.aCouple()
    await expect(prepareRelease(people().maya, { coupleId, ...asked })).rejects.toThrow('not found')
  })
})

describe('the coordinator’s page about it', () => {
  const states = async () => (await jointRecordOfCase(people().casey, scene.pair.couple)).releases
  const copy = () => releasedCopy(people().casey, { couple: scene.pair.couple, release: releaseId })

  it('says whether it may go, and of two who have not both signed never which', async () => {
    const { maya, sam } = people()
    expect(await states()).toMatchObject([{ ...asked, state: 'waits', given: null }])
    const nobody = await states()
    await sign(maya, 'joint-release', releaseId)
    expect(await states()).toEqual(nobody)
    await sign(sam, 'joint-release', releaseId)
    expect(await states()).toMatchObject([{ state: 'may-go' }])
    await must(stopConsent(maya, { kind: 'joint-release', about: releaseId }))
    expect(await states()).toEqual(nobody)
  })

  it('shows what was given, with the notice, while both signatures hold', async () => {
    await scene.couplesAt(18)
    const { maya, sam, casey } = people()
    await expect(copy()).rejects.toThrow('not found')
    for (const one of [maya, sam]) await sign(one, 'joint-release', releaseId)
    const record = await must(release())
    const held = [expect.stringMatching(/^Couples session, .*, 60 minutes$/)]
    expect(await copy()).toMatchObject({
      ...asked,
      copy: { scope: record.scope, notice: record.notice, held },
    })
    expect(await jointRecordOfCase(casey, scene.pair.couple)).toMatchObject({
      held,
      releases: [{ state: 'given' }],
    })
    await must(stopConsent(sam, { kind: 'joint-release', about: releaseId }))
    expect(await copy()).toMatchObject({ ...asked, copy: null })
  })

  it('is another coordinator’s to see as little as a couple that is not there', async () => {
    const devon = callerOf('coordinator', await aStaffMember(asOwner, 'coordinator', 'Devon'), after)
    const { couple } = scene.pair
    await expect(jointRecordOfCase(devon, couple)).rejects.toThrow('not found')
    await expect(releasedCopy(devon, { couple, release: releaseId })).rejects.toThrow('not found')
  })
})
