import { describe, expect, it } from 'vitest'
import { fixture, memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

describe('members of a reply', () => {
  it('a subscriber with everything the payer says about them', () => {
    const member = memberOf(fixture('ppo-subscriber'))
    expect(member.loop).toBe('subscriber')
    expect(member.payer).toEqual({
      name: 'NORTHWIND MUTUAL',
      id: 'NWM77',
      contacts: [
        { kind: 'phone', value: '5550100100', name: 'PROVIDER LINE' },
        { kind: 'web', value: 'northwind.example', name: 'PROVIDER LINE' },
      ],
      address: null,
      references: [],
      specialty: null,
    })
    expect(member.provider?.id).toBe('1234567893')
    expect(member.subscriber).toMatchObject({
      lastName: 'OKAFOR',
      firstName: 'MAYA',
      memberId: 'NWM204418801',
      dateOfBirth: '1990-02-03',
      relationship: '18',
      group: 'G-5512',
      groupName: 'HARBOR TOOL WORKS',
      address: '12 QUAY STREET, APT 3, TOLEDO, OH 43604',
    })
    expect(member.traces.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'ours ALG-4101',
      'theirs NW-998877',
    ])
    expect(member.repliedOn).toBe('2026-01-12')
    expect(member.dependent).toBeNull()
  })

  it('a transaction without a day of its own was written on that of its group', () => {
    const text = replyWith('EB*1**30')
    const [written = ''] = /BHT\*0022\*11\*[^*]*\*\d{8}/.exec(text) ?? []
    expect(written).not.toBe('')
    const grouped = text.replace(/(GS\*HB\*[^*]*\*[^*]*\*)\d{8}/, '$120260109')
    expect(reading(grouped.replace(written, written.slice(0, -8))).members[0]?.repliedOn).toBe('2026-01-09')
    expect(reading(grouped).members[0]?.repliedOn).not.toBe('2026-01-09')
    // Of two groups each has its own day, and what stands in a later interchange without one has none.
    const [undated, later] = [grouped, text].map((one) => one.replace(written, written.slice(0, -8)))
    const bare = `${later}`.replace(/(GS\*HB\*[^*]*\*[^*]*\*)\d{8}/, '$1')
    const all = reading([undated, later, bare].join('\n')).members.map(({ repliedOn }) => repliedOn)
    expect(all).toEqual(['2026-01-09', '2026-01-12', null])
  })

  it('a shared policy answers for both partners apart', () => {
    const { members } = reading(fixture('shared-policy-couple'))
    expect(members.map(({ loop }) => loop)).toEqual(['subscriber', 'dependent'])
    const [holder, spouse] = members
    expect(spouse?.subscriber).toEqual(holder?.subscriber)
    expect(spouse?.dependent).toMatchObject({
      firstName: 'ADAEZE',
      dateOfBirth: '1988-01-27',
      relationship: '01',
    })
    expect(holder?.benefits.map(({ serviceTypes }) => serviceTypes)).toEqual([['30'], ['30'], ['MH']])
    expect(spouse?.benefits.map(({ serviceTypes }) => serviceTypes)).toEqual([['30'], ['30'], ['AI'], ['MH']])
    expect(spouse?.traces[0]?.number).toBe('ALG-4102B')
  })

  it('a subscriber who only introduces a dependent is not a member answered for', () => {
    const text = fixture('shared-policy-couple').replace(/EB\*1\*FAM.*?(?=HL\*4)/s, '')
    expect(reading(text).members.map(({ loop }) => loop)).toEqual(['dependent'])
  })

  it('a dependent belongs to the subscriber its HL points to', () => {
    const text = replyWith(
      'EB*1**30',
      'HL*9*2*22*1',
      'NM1*IL*1*SECOND*SUE****MI*S2',
      'EB*1**30',
      'HL*10*3*23*0',
      'NM1*03*1*OKAFOR*KID',
      'EB*6**30',
    )
    const dependent = reading(text).members.find(({ loop }) => loop === 'dependent')
    expect(dependent?.subscriber.firstName).toBe('MAYA')
  })

  it('Social Security numbers are never kept, only mentioned', () => {
    const text = replyWith('REF*SY*078051120', 'EB*1**30').replace('****MI*NWM204418801', '****34*987654321')
    const read = reading(text)
    expect(JSON.stringify(read)).not.toMatch(/078051120|987654321/)
    expect(read.members[0]?.subscriber.memberId).toBe('')
    expect(read.warnings.map(({ code }) => code)).toEqual([
      'social-security-number',
      'social-security-number',
    ])
  })
})
