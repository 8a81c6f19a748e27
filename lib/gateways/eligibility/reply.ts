import type { BasisPoints, Cents, IsoDay, Network } from '@/lib/domain/benefits/benefit-fact'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/**
 * What a payer answered about one member. Money is integer cents, shares are integer basis points, dates ISO days.
 * Names and member ids are empty when the payer left them out; everything else absent is `null` or an empty list.
 */
export type MemberReply = {
  loop: 'subscriber' | 'dependent'
  payer: Party
  provider: Party | null
  subscriber: Person
  dependent: Person | null
  traces: Trace[]
  /** Also those the payer gave for itself or for us: they hold for every member below. */
  rejections: Rejection[]
  benefits: Benefit[]
  /** The day the payer wrote the reply (BHT04). */
  repliedOn: IsoDay | null
  segment: SegmentRef
}

export type Party = { name: string; id: string; contacts: Contact[] }
export type Contact = { kind: 'phone' | 'email' | 'web' | 'fax' | 'other'; value: string }

export type Person = {
  lastName: string
  firstName: string
  memberId: string
  dateOfBirth: IsoDay | null
  /** INS02 as the payer sent it: 18 self, 01 spouse, 53 life partner. */
  relationship: string | null
  group: string | null
  groupName: string | null
  address: string | null
  references: Reference[]
  dates: CoverageDate[]
}

export type Trace = { kind: 'ours' | 'theirs' | 'other'; number: string; by: string }
export type Reference = { qualifier: string; value: string; words: string }

/** DTP. `from` alone is a single day, `until` alone an end; an open end (9999-12-31) is `null`. */
export type CoverageDate = {
  qualifier: string
  from: IsoDay | null
  until: IsoDay | null
  isRange: boolean
  segment: SegmentRef
}

/** AAA: the payer did not answer, and why. Never evidence that a person is not covered. */
export type Rejection = {
  level: RejectionLevel
  code: string
  followUp: string | null
  meaning: RejectionMeaning
  sentence: string
  segment: SegmentRef
}
export type RejectionLevel = '2000A' | '2100A' | '2100B' | '2100C' | '2110C' | '2100D' | '2110D'
export type RejectionMeaning = 'not-found' | 'our-set-up' | 'try-later' | 'dates' | 'other'

/** One EB segment and what hangs on it. `period` is EB06, `level` EB02, both as sent. */
export type Benefit = {
  infoType: string
  level: string | null
  serviceTypes: string[]
  insuranceType: string | null
  planName: string | null
  period: string | null
  amountCents: Cents | null
  /** The patient's share (EB08), never the payer's. */
  shareBasisPoints: BasisPoints | null
  quantity: Quantity | null
  authorization: 'yes' | 'no' | 'unknown'
  network: Network
  procedure: Procedure | null
  messages: Message[]
  dates: CoverageDate[]
  references: Reference[]
  limits: Limit[]
  places: Place[]
  relatedEntities: RelatedEntity[]
  segment: SegmentRef
}

/** MSG: the payer's own words. */
export type Message = { text: string; segment: SegmentRef }
/** Quantities are decimals as sent, such as `20`. */
export type Quantity = { qualifier: string; value: string }
export type Procedure = { qualifier: string; code: string; modifiers: string[] }
/** HSD: `quantity` per `per` (a unit), within `periodCount` of `period`. */
export type Limit = {
  quantity: Quantity | null
  per: string | null
  period: string | null
  periodCount: string | null
  segment: SegmentRef
}
/** III: qualifier ZZ is a place of service; others are what the payer says they are. */
export type Place = { qualifier: string; code: string; words: string; segment: SegmentRef }
export type RelatedEntity = Party & { kind: string; address: string | null; segment: SegmentRef }

export type Warning = { code: WarningCode; sentence: string; segment: SegmentRef | null }
export type WarningCode =
  | 'segment-count'
  | 'control-number'
  | 'group-kind'
  | 'version-mismatch'
  | 'unknown-version'
  | 'unexpected-purpose'
  | 'undeclared-repetition'
  | 'test-file'
  | 'no-answer'
  | 'other-transaction'
  | 'missing-segment'
  | 'social-security-number'
