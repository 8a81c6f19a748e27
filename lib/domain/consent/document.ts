import type { ConsentKind, PartTwoKind } from '@/lib/domain/consent/kinds'
import type { Locale } from '@/lib/domain/refusals'

/** What a text names. `partner` is what we call the other; recipient and purpose belong to a release. */
export type DocumentFacts = { patient: string; partner: string; recipient: string; purpose: string }

type Everywhere = {
  title: string
  /** Read first; grade 8 or below. */
  summary: string[]
  /** The full text, in sections. */
  body: { heading: string; paragraphs: string[] }[]
  /** What follows from not signing, in plain words. */
  ifNot: string
}

/** Who, what, why, until when, how to change one's mind. */
export type PlainTerms = { who: string; what: string; why: string; until: string; stop: string }

/**
 * The elements of a written consent, 42 CFR 2.31(a), as amended in 2024. A document that lacks one does not compile.
 * Signature and date are filled by signing; their lines say how.
 */
export type PartTwoTerms = {
  /** (a)(1) name of the patient */
  patientName: string
  /** (a)(2) who may disclose */
  disclosingParty: string
  /** (a)(3) what, specifically and meaningfully */
  information: string
  /** (a)(4) to whom, by name or class */
  recipients: string
  /** (a)(5) each purpose */
  purpose: string
  /** (a)(6) the right to revoke, its limit, and how */
  revocation: string
  /** (a)(7) the date or event on which it ends */
  expiry: string
  /** (a)(8) */
  signature: string
  /** (a)(9) */
  signedOn: string
}

/** (a)(10) and (a)(4)(ii): what the one consent for treatment, payment and operations says besides. */
export type TpoTerms = PartTwoTerms & { redisclosure: string; consequences: string }

export type TermsOf<K extends ConsentKind> = K extends 'care-and-payment'
  ? TpoTerms
  : K extends PartTwoKind
    ? PartTwoTerms
    : PlainTerms

export type DocumentWords<K extends ConsentKind = ConsentKind> = Everywhere & { terms: TermsOf<K> }

/** A versioned text in two languages. Raise `version` with every change of meaning: who signed is asked again. */
export type ConsentDocument<K extends ConsentKind = ConsentKind> = {
  kind: K
  version: number
  say: Record<Locale, (facts: DocumentFacts) => DocumentWords<K>>
}
