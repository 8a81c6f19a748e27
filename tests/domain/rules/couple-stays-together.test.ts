import { describe, expect, it } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { coupleStaysTogether } from '@/lib/domain/rules/couple-stays-together'
import { codes } from '@/tests/domain/codes'
import { maya, person, sam } from '@/tests/domain/program'

const both = [maya.id, sam.id]

describe('the couple stays together', () => {
  it.each(['enroll', 'pause', 'discharge', 'joint-session'] as const)('%s covers both partners', (act) => {
    expect(coupleStaysTogether({ partners: [maya, sam], included: both, act })).toEqual([])
  })

  it.each([
    { act: 'enroll' as const, said: 'Both partners are enrolled together: Sam is missing.' },
    { act: 'pause' as const, said: 'Both partners are paused together: Sam is missing.' },
    { act: 'discharge' as const, said: 'Both partners are discharged together: Sam is missing.' },
    { act: 'joint-session' as const, said: 'A joint session seats both partners: Sam is missing.' },
  ])('$act without Sam is refused by name', ({ act, said }) => {
    const refusals = coupleStaysTogether({ partners: [maya, sam], included: [maya.id], act })
    expect(refusals.map((one) => sentence(one))).toEqual([said])
  })

  it('names everyone who is missing', () => {
    const refusals = coupleStaysTogether({ partners: [maya, sam], included: [], act: 'enroll' })
    expect(codes(refusals)).toEqual(['couple-acts-as-one', 'couple-acts-as-one'])
  })

  it.each([
    { who: 'one person', partners: [maya] },
    { who: 'one person twice', partners: [maya, { ...maya }] },
    { who: 'three people', partners: [maya, sam, person('Alex')] },
  ])('$who are not a couple', ({ partners }) => {
    const included = partners.map(({ id }) => id)
    expect(codes(coupleStaysTogether({ partners, included, act: 'enroll' }))).toEqual([
      'couple-is-two-people',
    ])
  })

  it('lets other couples sit in the same group', () => {
    const included = [...both, person('Alex').id]
    expect(coupleStaysTogether({ partners: [maya, sam], included, act: 'joint-session' })).toEqual([])
  })
})
