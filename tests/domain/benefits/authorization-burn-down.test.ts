import { describe, expect, it } from 'vitest'
import { burnDown, daysNow, warningsOf } from '@/lib/domain/benefits/authorization-burn-down'
import { sayWarning } from '@/lib/domain/benefits/say-warning'

const day = (date: number, settled = false) => ({
  ...{ day: `2026-03-${String(date).padStart(2, '0')}`, minutes: 180, settled },
})
const approval = (id: string, units: number, from: number, until: number) => ({
  ...{ id, units, from: day(from).day, until: day(until).day },
})

describe('the burn-down of approved days', () => {
  it('counts attended, booked and left, and the day on which it runs out', () => {
    const { approvals, beyond } = burnDown([approval('a', 3, 1, 20)], [day(2, true), day(4), day(6)])
    expect(approvals).toEqual([
      {
        ...{ id: 'a', approved: 3, attended: 1, booked: 2, left: 0, runsOutOn: '2026-03-06' },
        days: ['2026-03-02', '2026-03-04', '2026-03-06'],
        bookedDays: ['2026-03-04', '2026-03-06'],
      },
    ])
    expect(beyond).toEqual([])
  })

  it('uses the approval that ends first, so that the later one lasts', () => {
    const both = [approval('late', 2, 1, 30), approval('early', 1, 1, 10)]
    const { approvals, beyond } = burnDown(both, [day(2), day(12), day(14)])
    expect(approvals.map(({ id, left }) => [id, left])).toEqual([
      ['early', 0],
      ['late', 0],
    ])
    expect(beyond).toEqual([])
  })

  it('gives what was attended its day before what is only booked', () => {
    const { approvals, beyond } = burnDown([approval('a', 1, 1, 20)], [day(2), day(9, true)])
    expect(approvals[0]).toMatchObject({ attended: 1, booked: 0 })
    expect(beyond).toEqual(['2026-03-02'])
  })

  it('names days that were attended and that no approval reaches', () => {
    const { beyond, unpaid } = burnDown(
      [approval('a', 1, 1, 20)],
      [day(2, true), day(4, true), day(25, true)],
    )
    expect({ beyond, unpaid }).toEqual({ beyond: [], unpaid: ['2026-03-04', '2026-03-25'] })
  })

  it('lets days that may pass use only what nobody else needs', () => {
    const overrides = [{ from: '2026-03-02', until: '2026-03-03' }]
    expect(burnDown([approval('a', 1, 1, 20)], [day(2), day(4)], overrides)).toMatchObject({
      approvals: [{ booked: 1 }],
      beyond: [],
    })
  })

  it('warns at five days not yet attended, at seven days before the end, and when it is over', () => {
    const one = approval('a', 10, 1, 20)
    const days = { approved: 10, toCome: 0, unwritten: 0, outOfReach: 0 }
    const warned = (attended: number, on: string) =>
      warningsOf(one, { ...days, attended, leftToBook: 10 - attended }, on).map(sayWarning)
    expect(warned(4, '2026-03-02')).toEqual([])
    expect(warned(5, '2026-03-02')).toEqual(['5 approved days are left to book.'])
    expect(warned(0, '2026-03-12')).toEqual([])
    expect(warned(0, '2026-03-13')).toEqual(['Its last day is Mar 19, 2026, in 6 days.'])
    expect(warned(0, '2026-03-18')).toEqual(['Its last day is Mar 19, 2026, tomorrow.'])
    expect(warned(0, '2026-03-19')).toEqual(['Today, Mar 19, 2026, is its last day.'])
    expect(warned(9, '2026-03-20')).toEqual(['Its last day was Mar 19, 2026.'])
  })

  it('never says that a day is free which is booked', () => {
    const said = (attended: number, toCome: number, unwritten = 0, outOfReach = 0) => {
      const leftToBook = 6 - attended - toCome - unwritten - outOfReach
      const now = { approved: 6, attended, toCome, unwritten, leftToBook, outOfReach }
      return warningsOf(approval('a', 6, 1, 30), now, day(2).day).map(sayWarning)
    }
    expect(said(3, 3)).toEqual(['No approved day is left to book; 3 booked to come.'])
    expect(said(2, 1, 2)).toEqual([
      '1 approved day is left to book; 1 booked to come, 2 past without attendance.',
    ])
    expect(said(6, 0)).toEqual(['Every approved day is used.'])
    expect(said(2, 1, 0, 3)).toEqual([
      'No approved day is left to book; 1 booked to come, 3 cannot be used by the last approved day.',
    ])
  })
})

describe('the days of an approval today', () => {
  const now = (one: ReturnType<typeof approval>, days: ReturnType<typeof day>[], today: number) => {
    const [burn] = burnDown([one], days).approvals
    return burn && daysNow(one, burn, day(today).day)
  }

  it('are attended, to come, or past with nobody’s word on who was there', () => {
    const days = [day(2, true), day(4), day(6), day(9)]
    const counts = { approved: 12, attended: 1, toCome: 2, unwritten: 1, leftToBook: 8, outOfReach: 0 }
    expect(now(approval('a', 12, 1, 20), days, 6)).toEqual(counts)
  })

  it('can be booked only as far as its span has days left on which nothing stands', () => {
    const ten = approval('a', 10, 1, 20)
    expect(now(ten, [], 1)).toMatchObject({ leftToBook: 10, outOfReach: 0 })
    // March 16 to 19.
    expect(now(ten, [], 16)).toMatchObject({ leftToBook: 4, outOfReach: 6 })
    expect(now(ten, [day(16, true), day(18)], 16)).toMatchObject({ leftToBook: 2, outOfReach: 6 })
    expect(now(ten, [], 25)).toMatchObject({ leftToBook: 0, outOfReach: 10 })
  })
})
