/**
 * One thing a payer told us about one partner's coverage, and where it was said.
 * Money is integer cents, shares are integer basis points (2000 = 20 %), dates are ISO days (`2026-01-31`).
 */
export type BenefitFact<K extends FactKey = FactKey> = {
  [Key in K]: {
    key: Key
    /** `null`: the payer was asked and would not say. That is an answer; silence is no fact at all. */
    value: FactValues[Key] | null
    scope: FactScope
    /** What the payer adds, such as what an amount is asked for: `per visit`. */
    note?: string | null
    source: FactSource | null
    /** The day on which the payer said it: wrote the reply, or was called. */
    saidOn: IsoDay
    /** Whether it counts today: see `isLive`. What a newer one replaced, or what is over, stays on record. */
    live: boolean
  }
}[K]

export type FactKey = keyof FactValues
export type FactValue = FactValues[FactKey]

export type FactValues = {
  'coverage-active': boolean
  'plan-name': string
  'plan-kind': PlanKind
  'coverage-from': IsoDay
  'coverage-until': IsoDay
  'deductible-total': Cents
  'deductible-remaining': Cents
  'deductible-met': Cents
  'out-of-pocket-total': Cents
  'out-of-pocket-remaining': Cents
  'out-of-pocket-met': Cents
  copay: Cents
  coinsurance: BasisPoints
  'mental-health-covered': boolean
  'substance-use-covered': boolean
  'prior-authorization': PriorAuthorization
  /** The payer's own words, verbatim. */
  telehealth: string
  /** Who else insures this person. */
  'other-payer': string
  /** For example `20 visits per calendar year`. */
  limit: string
  /** Something narrower than the whole benefit that the payer leaves out, in the payer's words. */
  exclusion: string
  /** Another organization that answers for this benefit: a carve-out or a review company. */
  'ask-elsewhere': string
}

export type Cents = number
export type BasisPoints = number
export type IsoDay = string
export type PlanKind = 'PPO' | 'HMO' | 'POS' | 'EPO' | 'other'
export type PriorAuthorization = 'required' | 'not required' | 'unknown'

/** For whom and where a fact holds. Individual and family, in and out of network, are always separate facts. */
export type FactScope = { level: Level | null; network: Network; serviceType: string | null }
export type Level = 'individual' | 'family'
export type Network = 'in' | 'out' | 'both' | 'unknown'

/**
 * A payer's reply (the segment it stands in), a call (who said it, the payer's reference for the call, when in epoch
 * milliseconds), or the member's card, which shows a plan but proves no coverage.
 */
export type FactSource =
  | { kind: 'reply'; id: string; segment: { position: number; text: string } }
  | { kind: 'call'; id: string; representative: string; reference: string; at: number }
  | { kind: 'card' }
