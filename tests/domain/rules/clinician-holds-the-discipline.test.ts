import { expect, it } from 'vitest'
import { careRoles } from '@/lib/domain/care-team/roles'
import { sentence } from '@/lib/domain/refusals'
import { clinicianHoldsTheDiscipline } from '@/lib/domain/rules/clinician-holds-the-discipline'

it.each(careRoles)('%s is served only by someone with that discipline', (role) => {
  const others = careRoles.filter((one) => one !== role)
  expect(clinicianHoldsTheDiscipline({ candidate: { name: 'T. Reyes', disciplines: [role] }, role })).toEqual(
    [],
  )
  expect(
    clinicianHoldsTheDiscipline({ candidate: { name: 'T. Reyes', disciplines: others }, role }),
  ).toHaveLength(1)
})

it('says it in words', () => {
  const candidate = { name: 'T. Reyes', disciplines: [] }
  const [refused] = clinicianHoldsTheDiscipline({ candidate, role: 'peer_coach' })
  expect(refused && sentence(refused)).toBe('T. Reyes does not work as a peer recovery coach.')
})
