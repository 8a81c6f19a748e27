import { describe, expect, it } from 'vitest'
import { factsOf, fixture, replyWith } from '@/tests/support/x12-fixture'

const telehealth = (...lines: string[]) =>
  factsOf(replyWith(...lines)).flatMap((fact) => (fact.key === 'telehealth' ? [fact.value] : []))

describe('telehealth', () => {
  it('is the payer’s own words, from the segment that holds them', () => {
    const fact = factsOf(fixture('ppo-subscriber')).find(({ key }) => key === 'telehealth')
    expect(fact).toMatchObject({
      value: 'TELEHEALTH VISITS COVERED SAME AS OFFICE WHEN PROVIDER IS IN NETWORK',
      segment: { position: 41 },
      scope: { serviceType: 'MH', network: 'in' },
    })
  })

  it.each(['TELEMEDICINE VISIT', 'Virtual visits', 'E-VISIT', 'TELE-HEALTH THROUGH VENDOR', 'VIDEO VISIT'])(
    '"%s" speaks of it',
    (words) => {
      expect(telehealth('EB*B**98***27*0', `MSG*${words}`, 'MSG*COPAY INCLUDED')).toEqual([words])
    },
  )

  it('is read from a place of service and from a procedure modifier', () => {
    expect(telehealth('EB*B**MH***27*10', 'III*ZZ*10')).toEqual([
      'III*ZZ*10 (place of service: telehealth at home)',
    ])
    expect(telehealth('EB*B**MH***27*10', 'MSG*AT HOME', 'III*ZZ*02')).toEqual([
      'III*ZZ*02 (place of service: telehealth, not at home)',
    ])
    expect(telehealth('EB*B**********Y**HC:H0015:95')).toEqual(['EB*B**********Y**HC:H0015:95'])
  })

  it('is not read from an office, from other care, or from nothing', () => {
    expect(telehealth('EB*B**MH***27*10', 'III*ZZ*11')).toEqual([])
    expect(telehealth('EB*B**5***27*10', 'MSG*VIRTUAL COLONOSCOPY')).toEqual([])
    expect(telehealth('EB*1**30')).toEqual([])
  })
})
