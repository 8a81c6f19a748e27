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
  traces: readonly Trace[]
  /** Also those the payer gave for itself or for us: they hold for every member below. */
  rejections: readonly Rejection[]
  benefits: Benefit[]
  /** The day the payer wrote the reply (BHT04, or that of the group: GS04). */
  repliedOn: IsoDay | null
  segment: SegmentRef
}

export type Party = {
  name: string
  id: string
  contacts: readonly Contact[]
  address: string | null
  references: readonly Reference[]
  specialty: Specialty | null
}
/** `name` (PER02) is the person or desk to ask for. An extension stands with its telephone number. */
export type Contact = {
  kind: 'phone' | 'email' | 'web' | 'fax' | 'other'
  value: string
  name: string | null
}
/** PRV: the part somebody plays, such as `PC` (primary care), and their taxonomy code. */
export type Specialty = { role: string; code: string }

export type Person = {
  lastName: string
  firstName: string
  middleName: string
  suffix: string
  memberId: string
  dateOfBirth: IsoDay | null
  /** INS02 as the payer sent it: 18 self, 01 spouse, 53 life partner. */
  relationship: string | null
  group: string | null
  groupName: string | null
  address: string | null
  contacts: readonly Contact[]
  references: readonly Reference[]
  dates: readonly CoverageDate[]
  specialty: Specialty | null
  /** HI: diagnoses that limit what the payer answers, such as qualifier `ABK`. */
  diagnoses: readonly Diagnosis[]
  /** MPI: military service as coded by the payer, status first; empty for nearly everybody. */
  military: readonly string[]
}

export type Diagnosis = { qualifier: string; code: string }
export type Trace = { kind: 'ours' | 'theirs' | 'other'; number: string; by: string; part: string }
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
  serviceTypes: readonly string[]
  insuranceType: string | null
  planName: string | null
  period: string | null
  amountCents: Cents | null
  /** The patient's share (EB08), never the payer's. */
  shareBasisPoints: BasisPoints | null
  authorization: 'yes' | 'no' | 'unknown'
  network: Network
  messages: readonly Message[]
  details: BenefitDetails
  readonly segment: SegmentRef
}

/** What few lines have. */
export type BenefitDetails = {
  quantity: Quantity | null
  procedure: Procedure | null
  /** EB14: which of the person's diagnoses the line is about, counted from 1. */
  diagnosisPointers: readonly number[]
  dates: readonly CoverageDate[]
  references: readonly Reference[]
  limits: readonly Limit[]
  places: readonly Place[]
  relatedEntities: readonly RelatedEntity[]
}

/** MSG: the payer's own words. */
export type Message = { text: string; readonly segment: SegmentRef }
/** Quantities are decimals as sent, such as `20`. */
export type Quantity = { qualifier: string; value: string }
/** `until` ends a range of codes that begins with `code`. */
export type Procedure = {
  qualifier: string
  code: string
  modifiers: string[]
  words: string | null
  until: string | null
}
/**
 * HSD: `quantity` in all, at `perCount` per `per` (a unit; `null` when only the unit is given), within `periodCount`
 * of `period`; `pattern` and `timeOfDay` as sent.
 */
export type Limit = {
  quantity: Quantity | null
  per: string | null
  perCount: string | null
  period: string | null
  periodCount: string | null
  pattern: string | null
  timeOfDay: string | null
  segment: SegmentRef
}
/** III: qualifier ZZ is a place of service, BF, BK, ABF and ABK a diagnosis, GR and NI the nature of an injury. */
export type Place = {
  qualifier: string
  code: string
  category: string | null
  words: string
  segment: SegmentRef
}
/** `kind` is NM101, `relationship` NM110: what an entity is to the member, as sent. */
export type RelatedEntity = Party & { kind: string; relationship: string | null; segment: SegmentRef }

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
  | 'changed-by-payer'
  | 'answer-beside-outage'
