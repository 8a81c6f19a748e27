import fc from 'fast-check'

export const deskZone = 'America/Denver'
/** A Wednesday at noon in Denver; its week ends on Sunday night. */
export const deskNow = new Date('2026-03-04T19:00:00Z')
export const weekEnd = new Date('2026-03-09T06:00:00Z')

export type Check = 'none' | 'open' | 'verified' | 'not_covered'
export type Place = 'none' | 'held' | 'held-by-someone-gone'

/** What may be so of one couple. Hours are counted from `deskNow`, negative ones lie before it. */
export type GeneratedFacts = {
  sent: number
  checks: [Check, Check]
  pays: [boolean, boolean]
  concerns: [boolean, boolean]
  enrolled: number | null
  couplesTherapist: Place
  own: [Place, Place]
  counselors: [boolean, boolean]
  sessions: number[]
  onLeave: boolean
  snoozed: { hours: number; waitingOn: 'payer' | 'couple' | null } | null
  waits: boolean
  /** A plan of the first partner was corrected after its payer was heard. */
  anew: boolean
  closed: boolean
  /** The couple has ended, and who goes on in care of their own. */
  apart: [boolean, boolean] | null
  /** Whose good-faith estimate is owed, and in how many days it is due; null: the law names no day. */
  owed: { who: 0 | 1; days: number | null } | null
}

const both = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one)
const check = fc.constantFrom<Check>('none', 'open', 'verified', 'verified', 'not_covered')
const place = fc.constantFrom<Place>('none', 'held', 'held', 'held-by-someone-gone')
const rarely = fc.integer({ min: 0, max: 5 }).map((one) => one === 0)

export const generatedFacts: fc.Arbitrary<GeneratedFacts> = fc.record({
  sent: fc.integer({ min: -900, max: -1 }),
  checks: both(check),
  pays: both(rarely),
  concerns: both(fc.boolean()),
  enrolled: fc.option(fc.integer({ min: -700, max: -1 }), { nil: null }),
  couplesTherapist: place,
  own: both(place),
  counselors: both(fc.boolean()),
  sessions: fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 3 }),
  onLeave: rarely,
  snoozed: fc.option(
    fc.record({
      hours: fc.integer({ min: -50, max: 90 }).filter((hours) => hours !== 0),
      waitingOn: fc.constantFrom('payer' as const, 'couple' as const, null),
    }),
    { nil: null, freq: 2 },
  ),
  waits: rarely,
  anew: rarely,
  closed: rarely,
  apart: fc.option(both(fc.boolean()), { nil: null, freq: 3 }),
  owed: fc.option(
    fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      days: fc.option(fc.integer({ min: -5, max: 5 }), { nil: null, freq: 4 }),
    }),
    { nil: null, freq: 1 },
  ),
})
