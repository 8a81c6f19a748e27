import { describe, expect, test } from 'vitest'
import {
  type CaseFacts,
  type CoverageOutcome,
  caseStage,
  type PartnerBenefits,
  waitingSince,
} from '@/lib/domain/program/case-stage'

const partner = (name: string, ...outcomes: (CoverageOutcome | null)[]): PartnerBenefits => ({
  name,
  paysSince: null,
  coverages: outcomes.map((outcome, index) => ({ outcome, concludedAt: outcome ? 100 + index : null })),
})
const verified = [partner('Maya', 'verified'), partner('Sam', 'not_covered', 'verified')]
const enrolled: CaseFacts = {
  submittedAt: 1,
  partners: verified,
  enrolledAt: 200,
  careTeam: { complete: true, changedAt: 300 },
  sessions: { ahead: true, lastEndedAt: null },
}

describe('a stage follows from what is so', () => {
  const cases: [string, Partial<CaseFacts>, string][] = [
    ['not sent', { submittedAt: null, enrolledAt: null }, 'applying'],
    [
      'nothing concluded',
      { enrolledAt: null, partners: [partner('Maya', null), partner('Sam', null)] },
      'to-verify',
    ],
    [
      'one partner open',
      { enrolledAt: null, partners: [partner('Maya', 'verified'), partner('Sam', null)] },
      'to-verify',
    ],
    [
      'one partner not covered',
      { enrolledAt: null, partners: [partner('Maya', 'verified'), partner('Sam', 'not_covered')] },
      'to-verify',
    ],
    [
      'a partner without any plan',
      { enrolledAt: null, partners: [partner('Maya', 'verified'), partner('Sam')] },
      'to-verify',
    ],
    [
      'a partner without any plan who pays',
      { enrolledAt: null, partners: [partner('Maya', 'verified'), { ...partner('Sam'), paysSince: 150 }] },
      'ready-to-enroll',
    ],
    [
      'a second plan still open',
      { enrolledAt: null, partners: [partner('Maya', 'verified', null), partner('Sam', 'verified')] },
      'ready-to-enroll',
    ],
    ['enrolled, team open', { careTeam: { complete: false, changedAt: null } }, 'ready-for-care-team'],
    ['team complete, no week', { sessions: { ahead: false, lastEndedAt: null } }, 'ready-to-schedule'],
    ['all of it', {}, 'in-program'],
  ]
  test.each(cases)('%s', (_, facts, stage) => {
    expect(caseStage({ ...enrolled, ...facts })).toBe(stage)
  })
})

describe('waiting starts with what opened the stage', () => {
  test('the application, the last conclusion, the enrollment, the team, the last session', () => {
    const open = { enrolledAt: null, partners: [partner('Maya', null), partner('Sam', null)] }
    expect(waitingSince({ ...enrolled, ...open })).toBe(1)
    expect(waitingSince({ ...enrolled, enrolledAt: null })).toBe(101)
    const paying = [partner('Maya', 'verified'), { ...partner('Sam', 'not_covered'), paysSince: 150 }]
    expect(waitingSince({ ...enrolled, enrolledAt: null, partners: paying })).toBe(150)
    expect(waitingSince({ ...enrolled, careTeam: { complete: false, changedAt: 250 } })).toBe(200)
    expect(waitingSince({ ...enrolled, sessions: { ahead: false, lastEndedAt: null } })).toBe(300)
    expect(waitingSince({ ...enrolled, sessions: { ahead: false, lastEndedAt: 900 } })).toBe(900)
  })

  test('a couple in the program does not wait for us', () => {
    expect(waitingSince(enrolled)).toBeNull()
  })
})
