import { expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { roomForMore } from '@/lib/views/direction/room-for-more'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()

test('a director sees each caseload against its caps, the fullest first, counted in couples', async () => {
  const casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const director = await aStaffMember(asOwner, 'director', 'Dara')
  const couples = await aClinician(asOwner, 'Rae', {
    disciplines: ['couples_therapist'],
    caseloadCap: 9,
    couplesCap: 4,
  })
  const own = { disciplines: ['individual_therapist'], caseloadCap: 2 }
  const [first, second] = [await aClinician(asOwner, 'Osei', own), await aClinician(asOwner, 'Vega', own)]
  for (const names of [
    ['Maya', 'Sam'],
    ['Ana', 'Luis'],
  ] as [string, string][]) {
    await aCareTeam(asOwner, await anEnrolledCouple(asOwner, { coordinator: casey, names }), {
      couples,
      first,
      second,
    })
  }
  const room = await roomForMore(callerOf('director', director))
  expect(
    room.map(({ name, couples, asCouplesTherapist, left }) => [name, couples, asCouplesTherapist, left]),
  ).toEqual([
    ['Osei', { used: 2, cap: 2 }, null, 0],
    ['Vega', { used: 2, cap: 2 }, null, 0],
    ['Rae', { used: 2, cap: 9 }, { used: 2, cap: 4 }, 7],
  ])
  expect(() => roomForMore(callerOf('coordinator', casey))).toThrow(NotFound)
})
