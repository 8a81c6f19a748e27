import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Relationship } from '@/lib/domain/benefits/plan-relationships'

/** What one partner's payer is asked. Names and ids as a person writes them; the writer makes them fit for X12. */
export type Question = {
  /** ISA13 and GS06: 1 to 999,999,999. */
  control: number
  /** TRN02 and BHT03: comes back in the answer. */
  trace: string
  /** When it is written, by the clock of whoever asks: minutes since midnight. */
  writtenOn: IsoDay
  minute: number
  /** The day the benefits are asked for. */
  asOf: IsoDay
  /** ISA15 T: the answer is about nobody real. */
  isTest: boolean
  us: { name: string; npi: string; sender: string }
  payer: {
    name: string
    code: string /** ISA08, where a clearing house stands between. */
    receiver: string | null
  }
  subscriber: Insured & { memberId: string; group: string }
  /** The partner asked about, where the plan is somebody else's; then of the subscriber only name and ID are told. */
  dependent: (Insured & { relationship: Relationship }) | null
  serviceTypes: readonly string[]
}

export type Insured = {
  firstName: string
  lastName: string /** Empty where it is not told. */
  dateOfBirth: IsoDay | ''
}
