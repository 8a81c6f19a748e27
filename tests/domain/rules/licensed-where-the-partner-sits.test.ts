import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { licensedWhereThePartnerSits } from '@/lib/domain/rules/licensed-where-the-partner-sits'

const mayaInNewYork = { name: 'Maya', state: 'NY' }
const samInArizona = { name: 'Sam', state: 'AZ' }
const on = '2026-03-09'

function said(licenses: { state: string; expiresOn: string }[], partners = [mayaInNewYork, samInArizona]) {
  const clinician = { name: 'W. Chen', licenses }
  return licensedWhereThePartnerSits({ clinician, part: 'couples_therapist', partners, on }).map((one) =>
    sentence(one),
  )
}

describe('licensed where the partner sits', () => {
  it('asks for every state a partner sits in', () => {
    expect(said([])).toEqual([
      'W. Chen has no license in NY, where Maya will sit.',
      'W. Chen has no license in AZ, where Sam will sit.',
    ])
    expect(said([{ state: 'NY', expiresOn: '2027-01-01' }])).toEqual([
      'W. Chen has no license in AZ, where Sam will sit.',
    ])
  })

  it.each([
    { expiresOn: '2026-03-10', valid: true },
    { expiresOn: '2026-03-09', valid: true },
    { expiresOn: '2026-03-08', valid: false },
  ])('a license through $expiresOn is valid on 2026-03-09: $valid', ({ expiresOn, valid }) => {
    const late = `W. Chen’s license in NY, where Maya will sit, is valid only through ${expiresOn}.`
    expect(said([{ state: 'NY', expiresOn }], [mayaInNewYork])).toEqual(valid ? [] : [late])
  })

  it('takes the best of several licenses in one state and names the last when all have expired', () => {
    const old = { state: 'NY', expiresOn: '2024-01-01' }
    const newer = { state: 'NY', expiresOn: '2025-06-30' }
    expect(said([old, { state: 'NY', expiresOn: '2027-01-01' }], [mayaInNewYork])).toEqual([])
    expect(said([newer, old], [mayaInNewYork])[0]).toContain('through 2025-06-30')
  })

  it.each([
    { part: 'peer_coach' as const, needed: 0 },
    { part: 'couples_therapist' as const, needed: 1 },
    { part: 'individual_therapist' as const, needed: 1 },
    { part: 'counselor' as const, needed: 1 },
    { part: 'psychiatric_provider' as const, needed: 1 },
    { part: 'facilitator' as const, needed: 1 },
  ])('$part without a license: $needed refusals', ({ part, needed }) => {
    const clinician = { name: 'W. Chen', licenses: [] }
    expect(licensedWhereThePartnerSits({ clinician, part, partners: [mayaInNewYork], on })).toHaveLength(
      needed,
    )
  })
})
