import { describe, expect, it } from 'vitest'
import { matchMembers, type WantedMember } from '@/lib/gateways/eligibility/match-member'
import { fixture, reading, replyWith } from '@/tests/support/x12-fixture'

const couple = reading(fixture('shared-policy-couple')).members
const jonathan: WantedMember = {
  memberId: 'bhh5550142',
  firstName: 'Jonathan',
  lastName: 'Delacruz',
  dateOfBirth: '1986-09-18',
}
const adaeze: WantedMember = {
  memberId: 'BHH-555-0142',
  firstName: 'Adaeze',
  lastName: 'Okonkwo',
  dateOfBirth: '1988-01-27',
}

describe('which reply is about this partner', () => {
  it('each partner on a shared policy finds their own', () => {
    expect(matchMembers(couple, jonathan)).toEqual({
      kind: 'one',
      index: 0,
      reasons: [
        'The member ID agrees.',
        'The first name agrees.',
        'The last name agrees.',
        'The date of birth agrees.',
      ],
    })
    expect(matchMembers(couple, adaeze)).toMatchObject({ kind: 'one', index: 1 })
  })

  it.each([
    ['an initial', { ...jonathan, firstName: 'J.' }],
    ['a short form', { ...jonathan, firstName: 'Jon' }],
    ['accents and particles', { ...jonathan, firstName: 'Jónathan', lastName: 'De La Cruz Jr.' }],
    ['a person suffix on the ID', { ...jonathan, memberId: 'BHH 555-0142 01' }],
    ['another way to write the day', { ...jonathan, dateOfBirth: '19860918' }],
  ])('%s still agrees', (_, wanted) => {
    expect(matchMembers(couple, wanted)).toMatchObject({ kind: 'one', index: 0 })
  })

  it('a nickname, a married name or a new card passes when all else agrees, and is told', () => {
    for (const change of [{ firstName: 'Nate' }, { lastName: 'Smith' }, { memberId: 'NEW777' }]) {
      const match = matchMembers(couple, { ...jonathan, ...change })
      expect(match).toMatchObject({ kind: 'one', index: 0 })
      expect(match.kind === 'one' && match.reasons.at(-1)).toMatch(/in the reply is .*; the application says/)
    }
  })

  it('another birth date never passes, and what differs is said in words', () => {
    const match = matchMembers(couple, { ...jonathan, dateOfBirth: '1986-08-19' })
    expect(match).toEqual({
      kind: 'none',
      differences: [
        {
          index: 0,
          words: ['The date of birth in the reply is Sep 18, 1986; the application says Aug 19, 1986.'],
          mayBe: true,
        },
        {
          index: 1,
          words: expect.arrayContaining([expect.stringContaining('The first name in the reply is ADAEZE')]),
          // The other partner, with the policy's own number and last name.
          mayBe: false,
        },
      ],
    })
  })

  it('an ID that the policy holder and the person share is said once', () => {
    const [first] = couple
    const shared = {
      ...first,
      dependent: { ...first?.subscriber, firstName: 'ROSE' },
    } as (typeof couple)[number]
    const match = matchMembers([shared], { ...jonathan, firstName: 'Rose', memberId: 'NEW777' })
    expect(match.kind === 'one' && match.reasons.at(-1)).toBe(
      'The member ID in the reply is BHH 555-0142; the application says NEW777.',
    )
  })

  it('two differences do not pass', () => {
    expect(matchMembers(couple, { ...jonathan, firstName: 'Nate', memberId: 'NEW777' }).kind).toBe('none')
  })

  it('a reply with only an ID is too little to tell two partners on one policy apart', () => {
    const members = reading(replyWith('EB*1**30').replace('OKAFOR*MAYA', '*')).members
    const match = matchMembers(members, {
      memberId: 'NWM204418801',
      firstName: 'Maya',
      lastName: 'Okafor',
      dateOfBirth: '1990-02-03',
    })
    expect(match).toEqual({
      kind: 'none',
      differences: [
        {
          index: 0,
          words: [
            'Too little to tell: the reply does not give the first name, the last name, the date of birth.',
          ],
          mayBe: false,
        },
      ],
    })
  })

  it('one person answered for twice is several replies of the same person', () => {
    const twice = reading(fixture('shared-policy-couple') + fixture('shared-policy-couple')).members
    expect(matchMembers(twice, adaeze)).toEqual({ kind: 'several', indexes: [1, 3], samePerson: true })
  })

  it('nobody is found in a file without members', () => {
    expect(matchMembers([], adaeze)).toEqual({ kind: 'none', differences: [] })
  })
})
