import { expect, test } from 'vitest'
import { listCallsToMake, raiseCall } from '@/lib/data/calls-to-make'
import { inTransaction } from '@/lib/data/transaction'
import { finishCall } from '@/lib/use-cases/contact/finish-call'
import { saveTechCheck } from '@/lib/use-cases/contact/save-tech-check'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { howToReachMe, whomToCall } from '@/lib/views/contact/how-to-reach-me'
import { safeContactOf } from '@/lib/views/contact/safe-contact-of'
import { reachOfCase } from '@/lib/views/desk/reach-of-case'
import { anyWay } from '../../support/a-home'
import { aCareTeam, aClinician } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { bothReady, callerFor, codes, must, noon, sent, signedIn } from '../../support/partners'

const db = testDatabase()
const canary = 'marigold-canary'
const rosa = { name: 'Rosa Canary', relation: 'sister', phone: '303 555 0199', maySayWho: false }

/** Maya has said everything; Casey looks after the case; Osei is Maya's own therapist, Rae sees the two together. */
async function told() {
  const couple = await sent()
  const { maya, sam, coupleId } = couple
  await must(saveSafeContact(maya, { ...anyWay, codeWord: canary }))
  await must(saveEmergencyContact(maya, { contact: rosa }))
  await must(saveTechCheck(maya, { camera: 'yes', microphone: 'no', connection: 'not-sure', printer: 'no' }))
  const casey = await signedIn('Casey', 'coordinator')
  await db.asOwner('UPDATE application SET coordinator_id = $2 WHERE couple_id = $1', [
    coupleId,
    casey.actor.id,
  ])
  const rae = await aClinician(db.asOwner, 'Rae', { disciplines: ['couples_therapist'] })
  const osei = await aClinician(db.asOwner, 'Osei', { disciplines: ['individual_therapist'] })
  const vega = await aClinician(db.asOwner, 'Vega', { disciplines: ['individual_therapist'] })
  const pair = { couple: coupleId, first: maya.actor.id, second: sam.actor.id }
  await aCareTeam(db.asOwner, pair, { couples: rae, first: osei, second: vega })
  const clinician = (id: string) => callerFor(id, 'T', 'clinician')
  return { ...couple, casey, rae: clinician(rae), osei: clinician(osei), vega: clinician(vega) }
}

test('one partner’s safe contact is theirs, their coordinator’s and their own clinician’s; sealed where it lies', async () => {
  const { maya, sam, casey, osei, rae, vega } = await told()
  const person = maya.actor.id
  const whole = {
    contact: { codeWord: canary },
    emergency: rosa,
    tech: { gaps: ['microphone', 'connection'] },
  }
  expect(await safeContactOf(casey, { person })).toMatchObject(whole)
  expect(await safeContactOf(osei, { person })).toMatchObject(whole)
  const nothing = { contact: null, emergency: undefined, calls: [], tech: null }
  for (const caller of [rae, vega]) expect(await safeContactOf(caller, { person })).toEqual(nothing)
  expect(() => safeContactOf(sam, { person })).toThrow()

  expect((await howToReachMe(maya))?.stored?.codeWord).toBe(canary)
  expect((await whomToCall(maya))?.stored).toEqual(rosa)
  expect(JSON.stringify([await howToReachMe(sam), await whomToCall(sam)])).not.toContain('anary')
  const [row] = await db.asOwner('SELECT code_word FROM safe_contact WHERE person_id = $1', [person])
  expect(row?.code_word).not.toContain(canary)
  const events = await db.asOwner('SELECT facts::text AS facts FROM audit_event WHERE subject_id = $1', [
    person,
  ])
  expect(JSON.stringify(events)).not.toContain('anary')
})

test('it changes at any time, also after sending; half an answer and another person’s page are refused', async () => {
  const { maya, sam } = await told()
  const [mail] = anyWay.channels
  expect(await codes(saveSafeContact(maya, { codeWord: null, channels: mail ? [mail] : [] }))).toEqual([
    'contact-channels-incomplete',
  ])
  expect(await codes(saveSafeContact(maya, { ...anyWay, whose: sam.actor.id }))).toEqual([
    'form-of-another-person',
  ])
  const evenings = anyWay.channels.map((one) => ({ ...one, hours: { fromMinute: 1320, untilMinute: 120 } }))
  expect(await must(saveSafeContact(maya, { codeWord: null, channels: evenings }))).toEqual({ sent: true })
  const stored = (await howToReachMe(maya))?.stored
  expect(stored).toEqual({ codeWord: null, channels: expect.arrayContaining(evenings) })
  await must(saveEmergencyContact(maya, { contact: null }))
  expect((await whomToCall(maya))?.stored).toBeNull()
})

test('a call is raised once, done once, by the coordinator of the case and nobody else', async () => {
  const { maya, casey, coupleId } = await told()
  const asJob = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ role: 'job' }, work)
  const call = { personId: maya.actor.id, about: 'appointment-changed', raisedAt: noon }
  await asJob((tx) => raiseCall(tx, call))
  await asJob((tx) => raiseCall(tx, call))
  const mine = await inTransaction({ role: 'partner', personId: maya.actor.id }, (tx) => listCallsToMake(tx))
  expect(mine).toEqual([])
  const { calls } = await safeContactOf(casey, { person: maya.actor.id })
  expect(calls).toHaveLength(1)
  const shown = await reachOfCase(casey, coupleId)
  expect(shown.partners.map(({ calls }) => calls.length)).toEqual([1, 0])
  expect(JSON.stringify(shown.partners[0]?.rows)).toContain(canary)
  expect(JSON.stringify(shown.partners[1])).not.toContain(canary)
  const input = { couple: coupleId, call: calls[0]?.id ?? '' }
  const other = await signedIn('Other', 'coordinator')
  await expect(finishCall(other, input)).rejects.toThrow('not found')
  await must(finishCall(casey, input))
  await expect(finishCall(casey, input)).rejects.toThrow('not found')
})

test('sending waits for it, and of the partner it says only that their part is not done', async () => {
  const { maya, applicationId } = await bothReady()
  await db.asOwner('DELETE FROM safe_channel WHERE person_id = $1', [maya.actor.id])
  await db.asOwner('DELETE FROM safe_contact WHERE person_id = $1', [maya.actor.id])
  expect(await codes(submitApplication(maya, { applicationId }))).toEqual(['reach-missing'])
})
