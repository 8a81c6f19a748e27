import { describe, expect, it, test } from 'vitest'
import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import { billedDaysCsv, billedDaysJson } from '@/lib/domain/benefits/billed-days-file'
import { type Attended, type ClaimFacts, claimLines } from '@/lib/domain/benefits/claim-lines'
import { sayDayUnder } from '@/lib/domain/benefits/say-day-under'

const day = '2026-03-02'
const clinician = { name: 'R. Osei', credentials: 'LMFT' }
const had = (kind: Attended['kind'], attended: number | null, more: Partial<Attended> = {}): Attended => ({
  ...{
    sessionId: 's',
    day,
    end: 0,
    booked: 60,
    kind,
    attended,
    billedTo: null,
    isTheirs: true,
    clinician,
    ...more,
  },
})
const alcohol = { place: 1, code: 'F10.20', words: 'Alcohol use' }
const facts = (sessions: Attended[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ sessions, floor: 180, place: '10', modifiers: ['95'], usualDayCode: null, jointApart: false },
  approvalOn: () => null,
  wantsApproval: () => false,
  diagnosesOn: () => [alcohol],
  chargeOn: () => 25_000,
  ...more,
})
const said = (sessions: Attended[], more: Partial<ClaimFacts> = {}) => {
  const { lines, unwritten, unbilled } = claimLines(facts(sessions, more))
  const lacking = unwritten.map(() => 'not-written-down')
  return [
    ...lines.map(({ code, units }) => `${code} x${units}`),
    ...lacking,
    ...unbilled.map(({ why }) => why),
  ]
}

describe('the lines of one partner’s claim', () => {
  it('makes one line of a day that reaches the floor, with everything of that day in it', () => {
    const whole = [had('group', 120), had('couples', 60)]
    expect(said(whole)).toEqual(['H0015 x1'])
    expect(claimLines(facts(whole)).lines[0]).toMatchObject({ minutes: 180, charge: 25_000, rendering: null })
    expect(said([had('group', 120), had('couples', 59)], { floor: 179 })).toEqual(['H0015 x1'])
  })

  it('takes the code from the approval, then from what is treated, then from the payer', () => {
    const whole = [had('group', 180)]
    const approvalOn = () => ({ reference: 'PA-1', serviceCode: 'S9480' as const })
    expect(claimLines(facts(whole, { approvalOn })).lines[0]).toMatchObject({
      ...{ code: 'S9480', authorization: 'PA-1', missing: [] },
    })
    expect(said(whole, { diagnosesOn: () => [{ ...alcohol, code: 'F32.1' }] })).toEqual(['S9480 x1'])
    expect(said(whole, { diagnosesOn: () => [], usualDayCode: 'H0015' })).toEqual(['H0015 x1'])
  })

  it('bills a shorter day session by session, by its minutes', () => {
    expect(said([had('individual', 37)])).toEqual(['too-short'])
    expect(said([had('individual', 38)])).toEqual(['90834 x1'])
    expect(said([had('individual', 53)])).toEqual(['90837 x1'])
    expect(said([had('counseling', 59)])).toEqual(['H0004 x3'])
    expect(said([had('group', 90)])).toEqual(['90853 x1'])
    expect(said([had('medical', 30)])).toEqual(['no-code'])
  })

  it('bills couples therapy once, under the one patient it is billed to', () => {
    expect(said([had('couples', 60)])).toEqual(['part-of-a-day-only'])
    expect(said([had('couples', 60, { billedTo: 'first-partner' })])).toEqual(['90847 x1'])
    expect(said([had('couples', 60, { billedTo: 'first-partner', isTheirs: false })])).toEqual([
      'billed-elsewhere',
    ])
    expect(said([had('couples', 25, { billedTo: 'first-partner' })])).toEqual(['too-short'])
  })

  it('bills every couples session apart where the payer counts none in a day, under the one who was chosen', () => {
    const day = [had('group', 120), had('individual', 60), had('couples', 120)]
    const apart = (sessions: Attended[]) => said(sessions, { jointApart: true })
    expect(said(day)).toEqual(['H0015 x1'])
    expect(apart(day)).toEqual(['90847 x1', 'H0015 x1'])
    const missing = (more: Partial<Attended>) =>
      claimLines(facts([had('couples', 60, more)], { jointApart: true })).lines[0]?.missing
    expect(missing({})).toEqual(['billed-to'])
    expect(missing({ billedTo: 'each-own-per-diem' })).toEqual(['billed-to'])
    expect(missing({ billedTo: 'second-partner' })).toEqual([])
    expect(apart([had('couples', 25)])).toEqual(['too-short'])
    expect(apart([had('couples', 60, { billedTo: 'none', isTheirs: false })])).toEqual(['billed-elsewhere'])
    const alone = [had('individual', 180), had('couples', null)]
    expect(apart(alone)).toEqual(['H0015 x1', 'not-written-down'])
    expect(claimLines(facts([had('couples', 60)], { jointApart: true })).shortDays).toEqual([])
  })

  it('bills nothing that nobody wrote down, and nothing of who was not there', () => {
    expect(said([had('group', 120), had('couples', null)])).toEqual(['not-written-down'])
    expect(said([had('group', 0)])).toEqual(['not-there'])
  })

  it('names each day that somebody was here on and that is no day of care', () => {
    const short = (...sessions: Attended[]) => claimLines(facts(sessions)).shortDays
    expect(short(had('couples', 45))).toEqual([{ day, minutes: 45, open: false }])
    expect(short(had('couples', 45), had('group', null))).toEqual([{ day, minutes: 45, open: true }])
    expect(short(had('group', 180), had('couples', null))).toEqual([{ day, minutes: 180, open: true }])
    expect(short(had('group', 180))).toEqual([])
    expect(short(had('group', 0), had('couples', null))).toEqual([])
  })

  it('keeps a line back that lacks a diagnosis, a charge or an approval; trouble in a relationship is no diagnosis', () => {
    const whole = [had('group', 180)]
    const missing = (more: Partial<ClaimFacts>) => claimLines(facts(whole, more)).lines[0]?.missing
    expect(missing({ diagnosesOn: () => [{ ...alcohol, place: 2, code: 'Z63.0' }] })).toEqual(['diagnosis'])
    expect(missing({ chargeOn: () => null })).toEqual(['charge'])
    expect(missing({ wantsApproval: () => true })).toEqual(['approval'])
  })
})

test('what a choice of who is billed makes of both partners’ days is said before it is kept', () => {
  const sessions = [had('group', 150, { sessionId: 'g' }), had('couples', null)]
  const willa = { called: 'Willa', place: 1 as const, facts: { sessions, floor: 180, jointApart: true } }
  const abel = { called: 'Abel', place: 2 as const, facts: { sessions, floor: 180, jointApart: false } }
  const none = 'no day of care, which has 180'
  const said = (to: BillableTo) => sayDayUnder([willa, abel], 's', to)
  expect(said('second-partner')).toBe(
    `Willa’s Mar 2, 2026: 150 minutes, ${none}. Abel’s Mar 2, 2026: 210 minutes, a day of care.`,
  )
  expect(said('first-partner')).toBe(
    `Willa’s Mar 2, 2026: 150 minutes, ${none}, and this session on a line of its own. Abel’s Mar 2, 2026: 150 minutes, ${none}.`,
  )
  expect(said('each-own-per-diem')).toContain('until one partner is chosen it is not billed.')
  expect(sayDayUnder([willa], 'elsewhere', 'none')).toBe('')
})

describe('the files of billed days', () => {
  const head = {
    patient: { name: '=HYPERLINK("x"), Maya', dateOfBirth: '1990-01-01' },
    subscriber: { isPatient: false, memberId: '-M1', group: '@G' },
    payer: { name: 'Example Mutual', code: 'EM01' },
    billingProvider: { name: 'Alongside', npi: null },
    ...{ from: '2026-03-01', until: '2026-04-01' },
  }
  const { lines } = claimLines(facts([had('group', 180), had('individual', 60, { day: '2026-03-03' })]))

  it('are one row for each line, quoted, and begin no formula in a spreadsheet', () => {
    const [columns, first, second, rest] = billedDaysCsv(head, lines).split('\r\n')
    expect(columns?.split(',')).toHaveLength(23)
    expect(first).toContain(`"'=HYPERLINK(""x""), Maya"`)
    expect(first).toContain(`"'-M1","'@G"`)
    expect(first).toContain('"H0015","0906","95","10","1","day","180","250.00","F10.20","1",""')
    expect(second).toContain('"90837","","95","10","1","session","60","250.00","F10.20","1","","R. Osei",""')
    expect(rest).toBe('')
  })

  it('say the same as JSON, without a line that lacks something', () => {
    const lacking = claimLines(facts([had('group', 180)], { chargeOn: () => null })).lines
    const file = JSON.parse(billedDaysJson(head, [...lines, ...lacking]))
    expect(file).toMatchObject({ schema: 'alongside-billed-days/1', subscriber: { isPatient: false } })
    expect(file.lines).toMatchObject([
      { procedureCode: 'H0015', revenueCode: '0906', diagnosisPointers: [1], chargeCents: 25_000 },
      { procedureCode: '90837', renderingProvider: { name: 'R. Osei', npi: null } },
    ])
  })
})
