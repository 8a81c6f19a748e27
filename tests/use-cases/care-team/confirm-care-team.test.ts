import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmCareTeam } from '@/lib/use-cases/care-team/confirm-care-team'
import {
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
  testNow,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'

const { asOwner } = testDatabase()
let casey: string
let devon: string
const who: Record<string, string> = {}
let pair: TestCouple

beforeAll(async () => {
  casey = await aStaffMember(asOwner, 'coordinator', 'Casey')
  devon = await aStaffMember(asOwner, 'coordinator', 'Devon')
  who.lindqvist = await aClinician(asOwner, 'R. Lindqvist', {
    disciplines: ['couples_therapist', 'individual_therapist'],
  })
  who.okafor = await aClinician(asOwner, 'N. Okafor', { disciplines: ['individual_therapist'] })
  who.vega = await aClinician(asOwner, 'L. Vega', { disciplines: ['individual_therapist', 'counselor'] })
  who.reyes = await aClinician(asOwner, 'T. Reyes', { disciplines: ['counselor'] })
  who.away = await aClinician(asOwner, 'Q. Away', { disciplines: ['couples_therapist'], states: ['NY'] })
  who.full = await aClinician(asOwner, 'F. Full', { disciplines: ['couples_therapist'], couplesCap: 0 })
  who.lapsed = await aClinician(asOwner, 'E. Lapsed', {
    disciplines: ['couples_therapist'],
    expiresOn: '2026-01-15',
  })
})

beforeEach(async () => {
  pair = await anEnrolledCouple(asOwner, { coordinator: casey })
})

const confirm = (choices: [string, string | null, string][], couple = pair, by = casey) =>
  confirmCareTeam(callerOf('coordinator', by), {
    couple: couple.couple,
    choices: choices.map(([role, partner, name]) => ({
      role: role as 'counselor',
      partner: partner ?? undefined,
      clinician: who[name] ?? name,
    })),
  })

const team = (
  couples: string,
  first: string,
  second: string,
  of = pair,
): [string, string | null, string][] => [
  ['couples_therapist', null, couples],
  ['individual_therapist', of.first, first],
  ['individual_therapist', of.second, second],
]

const codes = async (outcome: ReturnType<typeof confirm>) => {
  const { ok, ...rest } = await outcome
  return ok ? 'done' : 'refusals' in rest && rest.refusals.map(({ code }) => code)
}

describe('a care team is confirmed as a whole', () => {
  test('three clinicians take their places in one act, on record', async () => {
    expect(await confirm(team('lindqvist', 'okafor', 'vega'))).toEqual({ ok: true, value: { assigned: 3 } })
    const rows = await asOwner(
      'SELECT role FROM care_assignment WHERE couple_id = $1 AND assigned_from = $2',
      [pair.couple, testNow],
    )
    expect(rows).toHaveLength(3)
    expect(
      await asOwner(`SELECT 1 FROM audit_event WHERE couple_id = $1 AND action = 'care-team.assign'`, [
        pair.couple,
      ]),
    ).toHaveLength(3)
  })

  test('a partner’s own therapist cannot be the couples therapist, and nothing is saved', async () => {
    const answer = await codes(confirm(team('lindqvist', 'okafor', 'lindqvist')))
    expect(answer).toEqual(['own-clinician-cannot-be-couples-therapist'])
    expect(await asOwner('SELECT 1 FROM care_assignment WHERE couple_id = $1', [pair.couple])).toEqual([])
  })

  test('one therapist for both partners is refused', async () => {
    expect(await codes(confirm(team('lindqvist', 'okafor', 'okafor')))).toEqual([
      'therapist-already-serves-partner',
    ])
  })

  test('every reason comes at once', async () => {
    const answer = await codes(confirm([...team('away', 'reyes', 'okafor').slice(0, 2)]))
    expect(answer).toEqual([
      'clinician-lacks-discipline',
      'not-licensed-where-partner-sits',
      'not-licensed-where-partner-sits',
      'care-team-lacks-role',
    ])
  })

  test.each([
    ['a full couples caseload', 'full', 'couples-caseload-is-full'],
    ['a license that has lapsed', 'lapsed', 'license-has-expired'],
  ])('%s is refused', async (_, name, code) => {
    expect(await codes(confirm(team(name, 'okafor', 'vega')))).toContain(code)
  })

  test('a partner with a concern needs a counselor; one who would rather talk first may have one later', async () => {
    const told = await anEnrolledCouple(asOwner, { coordinator: casey, concerns: ['yes', 'prefer-to-talk'] })
    const bare = team('lindqvist', 'okafor', 'vega', told)
    expect(await codes(confirm(bare, told))).toEqual(['care-team-lacks-role'])
    expect(await codes(confirm([...bare, ['counselor', told.first, 'reyes']], told))).toBe('done')
  })

  test('not before enrollment, not without a choice, not with somebody unknown', async () => {
    const early = await anEnrolledCouple(asOwner, { coordinator: casey, enrolled: false })
    expect(await codes(confirm(team('lindqvist', 'okafor', 'vega', early), early))).toEqual([
      'couple-is-not-enrolled',
    ])
    expect(await codes(confirm([]))).toEqual(['nobody-was-chosen'])
    expect(await codes(confirm(team(casey, 'okafor', 'vega')))).toContain('clinician-is-not-here')
  })

  test('another coordinator’s couple is not there', async () => {
    await expect(confirm(team('lindqvist', 'okafor', 'vega'), pair, devon)).rejects.toThrow('not found')
  })

  test('two coordinators’ tabs at once: one team', async () => {
    const tries = [confirm(team('lindqvist', 'okafor', 'vega')), confirm(team('lindqvist', 'vega', 'okafor'))]
    const answers = await Promise.all(tries)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await asOwner('SELECT 1 FROM care_assignment WHERE couple_id = $1', [pair.couple])).toHaveLength(3)
  })
})
