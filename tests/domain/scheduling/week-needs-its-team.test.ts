import { expect, it } from 'vitest'
import { weekNeedsItsTeam } from '@/lib/domain/scheduling/week-needs-its-team'
import { easyWeek } from '@/tests/domain/program'

const week = easyWeek('2026-02-09')
const without = (role: string) => ({ ...week, team: week.team.filter((one) => one.role !== role) })

it('lets a week stand that has all its therapists', () => {
  expect(weekNeedsItsTeam(week)).toEqual([])
})

it('names every place that is empty', () => {
  const codesWithout = (role: string) =>
    weekNeedsItsTeam(without(role)).map(({ code, facts }) => [code, facts])
  expect(codesWithout('couples_therapist')).toEqual([
    ['care-team-lacks-role', { role: 'couples_therapist', partner: null }],
  ])
  expect(codesWithout('individual_therapist')).toHaveLength(2)
  expect(weekNeedsItsTeam({ ...week, team: [] })).toHaveLength(3)
})
