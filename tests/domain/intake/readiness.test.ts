import { describe, expect, it } from 'vitest'
import { missingInPart, partIsDone } from '@/lib/domain/intake/part'
import { reasonsNotToSend } from '@/lib/domain/intake/ready-to-send'
import { countDone, partnerStatus, tasksOf } from '@/lib/domain/intake/tasks'
import { unnamed } from '@/lib/domain/intake/unnamed'
import { sentence } from '@/lib/domain/refusals'

const today = '2026-11-21'
const whole = { born: '1990-03-27', saidReach: true, hasPlan: true, hasAnswered: true }
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code)

describe("one partner's own part", () => {
  it.each([
    [whole, []],
    [{ ...whole, born: null }, ['about-you-missing']],
    [{ ...whole, born: '2010-01-01' }, ['not-yet-adult']],
    [{ ...whole, saidReach: false }, ['reach-missing']],
    [{ ...whole, hasPlan: false }, ['plan-missing']],
    [{ ...whole, hasAnswered: false }, ['private-question-missing']],
    [
      { born: null, saidReach: false, hasPlan: false, hasAnswered: false },
      ['about-you-missing', 'reach-missing', 'plan-missing', 'private-question-missing'],
    ],
  ])('%o lacks %o', (part, missing) => {
    expect(codes(missingInPart(part, today))).toEqual(missing)
    expect(partIsDone(part, today)).toBe(missing.length === 0)
  })
})

describe('sending', () => {
  const sam = { name: 'Sam', partDone: true, gaveTimes: true }
  const ready = { missing: [], gaveTimes: true, partner: sam, homeSaved: true }

  it.each([
    [ready, []],
    [{ ...ready, partner: null }, ['partner-not-joined']],
    [{ ...ready, partner: { ...sam, partDone: false } }, ['partner-part-not-done']],
    [{ ...ready, partner: { ...sam, gaveTimes: false } }, ['partner-times-missing']],
    [{ ...ready, gaveTimes: false, homeSaved: false }, ['times-missing', 'home-missing']],
  ])('%o stands in the way: %o', (facts, reasons) => {
    expect(codes(reasonsNotToSend(facts))).toEqual(reasons)
  })

  it('says every reason in both languages, with the name', () => {
    const [reason] = reasonsNotToSend({ ...ready, partner: { ...sam, partDone: false } })
    if (!reason) throw new Error('there is a reason')
    expect(sentence(reason, 'en')).toBe('Sam’s part is not done yet.')
    expect(sentence(reason, 'es')).toContain('Sam')
  })
})

describe('the same reasons where somebody may see the screen', () => {
  const open = missingInPart({ ...whole, saidReach: false, hasAnswered: false }, today)

  it('keep what has no name to hide, and say the private part as any other that is open', () => {
    expect(codes(unnamed(open))).toEqual(['reach-missing', 'own-part-still-open'])
    const said = (reasons: typeof open) => reasons.map((one) => sentence(one) + sentence(one, 'es')).join()
    expect(said(open)).toMatch(/Your answers.*Tus respuestas/)
    expect(said(unnamed(open))).not.toMatch(/answers|respuestas|question|pregunta/i)
  })
})

describe('the task list', () => {
  const mine = { aboutYou: true, adult: true, reach: true, plan: true, answered: true, times: true }
  const partner = { partDone: true, times: true }

  it('counts what the page shows, papers among it, and opens sending when everything else is done by both', () => {
    const tasks = tasksOf({ mine, partner, homeSaved: true, sent: false })
    expect(tasks.send).toBe('todo')
    expect(countDone(tasks, false)).toEqual({ done: 6, of: 8 })
    const sent = tasksOf({ mine, partner, homeSaved: true, sent: true })
    expect(countDone(sent, true)).toEqual({ done: 8, of: 8 })
  })

  it('works before the partner joined', () => {
    const tasks = tasksOf({ mine, partner: null, homeSaved: true, sent: false })
    expect(tasks).toMatchObject({ aboutYou: 'done', times: 'yours-in', send: 'cannot-start' })
    expect(countDone(tasks, true)).toEqual({ done: 6, of: 8 })
  })

  it('does not open sending while the partner’s part is not done', () => {
    const waiting = { partDone: false, times: true }
    expect(tasksOf({ mine, partner: waiting, homeSaved: true, sent: false }).send).toBe('cannot-start')
  })

  it('asks a minor to look again', () => {
    const young = { ...mine, adult: false }
    expect(tasksOf({ mine: young, partner, homeSaved: true, sent: false }).aboutYou).toBe('started')
  })

  it('knows three things of the partner', () => {
    expect(partnerStatus(null)).toBe('not-joined')
    expect(partnerStatus({ partDone: false, times: true })).toBe('joined')
    expect(partnerStatus({ partDone: true, times: false })).toBe('done')
  })
})
