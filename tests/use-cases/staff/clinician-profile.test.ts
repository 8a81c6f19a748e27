import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { workingHoursForm } from '@/lib/forms/staff-hours'
import { addLeave } from '@/lib/use-cases/staff/add-leave'
import { removeLeave } from '@/lib/use-cases/staff/remove-leave'
import { removeLicense } from '@/lib/use-cases/staff/remove-license'
import { saveClinicianProfile } from '@/lib/use-cases/staff/save-clinician-profile'
import { saveLicense } from '@/lib/use-cases/staff/save-license'
import { setWorkingHours } from '@/lib/use-cases/staff/set-working-hours'
import { ownProfile } from '@/lib/views/staff/own-profile'
import { staffMember } from '@/lib/views/staff/staff-member'
import { aMember } from '../../support/at-the-door'
import { codes, must } from '../../support/partners'

/** The clock of these tests stands at noon on March 1, 2027, in Denver. */
let admin: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  admin = await aMember('admin', 'Ada')
})

const profile = {
  credentials: 'LMFT',
  disciplines: ['couples_therapist' as const],
  languages: ['en', 'es'],
  specialties: ['trauma'],
  caseloadCap: 12,
  couplesCap: 6,
  zone: 'America/Denver',
}
const begun = async () => {
  const rae = await aMember('clinician', 'Rae')
  await must(saveClinicianProfile(admin, { personId: rae.id, ...profile }))
  return rae
}
const shown = async (personId: string) => (await staffMember(admin, { personId })).profile

test('a new clinician has no profile until an admin begins it, and then reads it themselves', async () => {
  const rae = await aMember('clinician', 'Rae')
  expect(await ownProfile(rae)).toMatchObject({ name: 'Rae', profile: null })
  await must(saveClinicianProfile(admin, { personId: rae.id, ...profile, zone: 'America/Chicago' }))
  const { zone, ...facts } = profile
  expect(await ownProfile(rae)).toMatchObject({ zone: 'America/Chicago', profile: facts })
  await must(saveClinicianProfile(admin, { personId: rae.id, ...profile, caseloadCap: 0 }))
  expect(await ownProfile(rae)).toMatchObject({ zone, profile: { caseloadCap: 0 } })
})

describe('licenses', () => {
  test('are one a state: saving again renews, removing takes it away', async () => {
    const { id: personId } = await begun()
    const first = { personId, state: 'CO', number: 'MFT.1', expiresOn: '2027-03-01' }
    await must(saveLicense(admin, first))
    expect((await shown(personId))?.licenses).toEqual([
      { state: 'CO', number: 'MFT.1', expiresOn: '2027-03-01', standing: 'ends-soon' },
    ])
    await must(saveLicense(admin, { ...first, number: 'MFT.2', expiresOn: '2029-06-30' }))
    expect((await shown(personId))?.licenses).toEqual([
      { state: 'CO', number: 'MFT.2', expiresOn: '2029-06-30', standing: 'valid' },
    ])
    await must(removeLicense(admin, { personId, state: 'CO' }))
    expect((await shown(personId))?.licenses).toEqual([])
    expect(await codes(removeLicense(admin, { personId, state: 'CO' }))).toEqual(['no-longer-there'])
  })

  test('that ended yesterday, by the clinician’s calendar, are refused', async () => {
    const { id: personId } = await begun()
    const ended = { personId, state: 'CO', number: 'MFT.1', expiresOn: '2027-02-28' }
    expect(await codes(saveLicense(admin, ended))).toEqual(['license-already-expired'])
  })
})

describe('working hours', () => {
  test('are saved whole, so that an emptied day is free', async () => {
    const { id: personId } = await begun()
    const monday = { weekday: 1, fromMinute: 540, untilMinute: 1020 }
    const friday = { weekday: 5, fromMinute: 1200, untilMinute: 1440 }
    await must(setWorkingHours(admin, { personId, hours: [monday, friday] }))
    expect((await shown(personId))?.hours).toEqual([monday, friday])
    await must(setWorkingHours(admin, { personId, hours: [friday] }))
    expect((await shown(personId))?.hours).toEqual([friday])
  })

  test('are read from the form, and what does not fit is said beside its box', () => {
    const personId = crypto.randomUUID()
    const sent = (boxes: object) => workingHoursForm.safeParse({ personId, ...boxes })
    const good = { 'day1-first-from': '09:00', 'day1-first-until': '12:30', 'day7-second-from': '20:00' }
    expect(sent({ ...good, 'day7-second-until': '00:00' }).data?.hours).toEqual([
      { weekday: 1, fromMinute: 540, untilMinute: 750 },
      { weekday: 7, fromMinute: 1200, untilMinute: 1440 },
    ])
    const wrong: [object, string][] = [
      [{ 'day1-first-from': '09:00' }, 'day1-first-until'],
      [{ 'day1-first-from': '09:00', 'day1-first-until': '08:00' }, 'day1-first-until'],
      [{ 'day2-first-from': '9 am' }, 'day2-first-from'],
      [{ ...good, 'day1-second-from': '12:00', 'day1-second-until': '13:00' }, 'day1-second-until'],
    ]
    for (const [boxes, name] of wrong) {
      expect(sent(boxes).error?.issues.map(({ path }) => path[0])).toContain(name)
    }
  })
})

describe('leave', () => {
  test('is whole days of the clinician’s calendar, also across a change of clocks', async () => {
    const { id: personId } = await begun()
    await must(addLeave(admin, { personId, firstDay: '2027-03-13', lastDay: '2027-03-14' }))
    const [leave] = (await shown(personId))?.leaves ?? []
    expect(leave).toMatchObject({ firstDay: '2027-03-13', lastDay: '2027-03-14', over: false })
    await must(removeLeave(admin, { personId, leaveId: leave?.id ?? '' }))
    expect((await shown(personId))?.leaves).toEqual([])
    expect(await codes(removeLeave(admin, { personId, leaveId: leave?.id ?? '' }))).toEqual([
      'no-longer-there',
    ])
  })

  test('that is over already is refused; today still counts', async () => {
    const { id: personId } = await begun()
    const day = (firstDay: string) => codes(addLeave(admin, { personId, firstDay, lastDay: firstDay }))
    expect(await day('2027-02-28')).toEqual(['leave-already-over'])
    expect(await day('2027-03-01')).toEqual([])
  })
})

describe('bad input', () => {
  test('a profile comes first, and only a clinician has one', async () => {
    const [rae, casey] = [await aMember('clinician', 'Rae'), await aMember('coordinator', 'Casey')]
    const license = { state: 'CO', number: 'MFT.1', expiresOn: '2029-01-01' }
    expect(await codes(saveLicense(admin, { personId: rae.id, ...license }))).toEqual(['profile-comes-first'])
    expect(await codes(setWorkingHours(admin, { personId: rae.id, hours: [] }))).toEqual([
      'profile-comes-first',
    ])
    expect(await codes(saveClinicianProfile(admin, { personId: casey.id, ...profile }))).toEqual([
      'not-a-clinician',
    ])
  })

  test('one clinician’s leave is not removed in the name of another', async () => {
    const [rae, osei] = [await begun(), await begun()]
    await must(addLeave(admin, { personId: rae.id, firstDay: '2027-04-01', lastDay: '2027-04-02' }))
    const leaveId = (await shown(rae.id))?.leaves[0]?.id ?? ''
    expect(await codes(removeLeave(admin, { personId: osei.id, leaveId }))).toEqual(['no-longer-there'])
    expect((await shown(rae.id))?.leaves).toHaveLength(1)
  })

  test('nobody but an admin changes a profile or opens a colleague’s', async () => {
    const rae = await begun()
    for (const role of ['partner', 'coordinator', 'clinician', 'director'] as const) {
      const caller = role === 'clinician' ? rae : await aMember(role, 'Pat')
      await expect(saveClinicianProfile(caller, { personId: rae.id, ...profile })).rejects.toThrow(NotFound)
      expect(() => staffMember(caller, { personId: rae.id })).toThrow(NotFound)
    }
    const maya = await aMember('partner', 'Maya')
    for (const personId of [maya.id, crypto.randomUUID(), 'no id']) {
      await expect(staffMember(admin, { personId })).rejects.toThrow(NotFound)
    }
  })
})
