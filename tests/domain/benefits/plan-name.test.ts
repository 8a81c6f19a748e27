import { expect, test } from 'vitest'
import { type NamedPlan, planName, planNameOnPaper } from '@/lib/domain/benefits/plan-name'

const plan = (id: string, more: Partial<NamedPlan> = {}): NamedPlan => ({
  ...{ id, personId: 'maya', holder: 'self', payer: 'Harbor', memberId: `HB-${id}`, ...more },
})
const names = (...plans: NamedPlan[]) => plans.map((one) => planName(one, plans))

test.each([
  ['one plan of a payer', [plan('1001'), plan('2', { payer: 'Lake' })], ['Harbor', 'Lake']],
  ['the other partner’s', [plan('1001'), plan('1002', { personId: 'sam' })], ['Harbor', 'Harbor']],
  [
    'two of one payer, however it is spelled',
    [plan('1001'), plan('1002', { payer: ' HARBOR' })],
    ['Harbor (member ID …1001)', ' HARBOR (member ID …1002)'],
  ],
  [
    'IDs that are missing or end alike',
    [plan('1', { memberId: '' }), plan('2', { memberId: '', holder: 'partner' })],
    ['Harbor (own)', 'Harbor (through the partner)'],
  ],
  [
    'nothing that tells them apart',
    [plan('1', { memberId: 'A1001' }), plan('2', { memberId: 'B1001' })],
    ['Harbor (own, plan 1)', 'Harbor (own, plan 2)'],
  ],
] as const)('%s', (_, plans, said) => {
  expect(names(...plans)).toEqual(said)
})

test('a paper says it in its language, and not in whose name a plan is', () => {
  const twins = [plan('1', { memberId: 'A1001' }), plan('2', { memberId: 'B1001', holder: 'partner' })]
  const apart = [plan('1001'), plan('1002')]
  const onPaper = (plans: NamedPlan[]) => plans.map((one) => planNameOnPaper(one, plans, 'es'))
  expect(onPaper(twins)).toEqual(['Harbor (plan 1)', 'Harbor (plan 2)'])
  expect(onPaper(apart)).toEqual(['Harbor (número de miembro …1001)', 'Harbor (número de miembro …1002)'])
  expect(names(...twins)).toEqual(['Harbor (own)', 'Harbor (through the partner)'])
})
