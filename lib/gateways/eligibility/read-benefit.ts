import type { Network } from '@/lib/domain/benefits/benefit-fact'
import { coverageLevels, informationTypes, periods } from '@/lib/gateways/eligibility/benefit-codes'
import { codeTable } from '@/lib/gateways/eligibility/code-table'
import { decimalElement } from '@/lib/gateways/eligibility/decimal-element'
import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { none } from '@/lib/gateways/eligibility/lists'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { codeAsSent, meaningOf } from '@/lib/gateways/eligibility/read-code'
import { diagnosisPointersOf, procedureOf } from '@/lib/gateways/eligibility/read-procedure'
import { quantityOf } from '@/lib/gateways/eligibility/read-quantity'
import { serviceTypesOf } from '@/lib/gateways/eligibility/read-service-types'
import type { Benefit } from '@/lib/gateways/eligibility/reply'
import { element, placeOf, type Segment } from '@/lib/gateways/eligibility/segment'

/**
 * Reads an EB segment (loops 2110C and 2110D, EB01 to EB14). Codes we do not know stay as sent and are listed; amounts
 * we cannot read exactly are `null` and listed.
 */
export function readBenefit(eb: Segment, dialect: Dialect, notes: Notes): Benefit {
  const benefit: Benefit = {
    infoType: codeAsSent(eb, 1, informationTypes, notes) ?? '',
    level: codeAsSent(eb, 2, coverageLevels, notes),
    serviceTypes: serviceTypesOf(eb, dialect, notes),
    insuranceType: sharedText(eb, 4, dialect),
    planName: sharedText(eb, 5, dialect),
    period: codeAsSent(eb, 6, periods, notes),
    amountCents: exact(eb, 7, 2, Number.MAX_SAFE_INTEGER, notes),
    shareBasisPoints: exact(eb, 8, 4, 10_000, notes),
    quantity: quantityOf(eb, 9, notes),
    authorization: meaningOf(eb, 11, authorizations, notes) ?? 'unknown',
    network: meaningOf(eb, 12, networks, notes) ?? 'unknown',
    procedure: procedureOf(eb, dialect),
    diagnosisPointers: diagnosisPointersOf(eb, dialect, notes),
    messages: none,
    dates: none,
    references: none,
    limits: none,
    places: none,
    relatedEntities: none,
    segment: eb,
  }
  askForFigure(benefit, eb, notes)
  return benefit
}

/** What nearly every line of a reply repeats is cut out once, when it first differs from the line before. */
function sharedText(eb: Segment, at: 4 | 5, { before }: Dialect): string | null {
  const { from, to } = placeOf(eb, at)
  if (from === to) return null
  const last = before[at]
  if (last !== null && last.length === to - from && eb.file.startsWith(last, from)) return last
  before[at] = element(eb, at) || null
  return before[at]
}

function exact(eb: Segment, at: number, places: number, most: number, notes: Notes): number | null {
  const value = decimalElement(eb, at, places)
  if (value !== null && value <= most) return value
  const text = element(eb, at)
  if (text)
    notes.leave(
      eb,
      `EB0${at} ${quoted(text)} is not ${at === 7 ? 'an amount' : "a patient's share"} we can read exactly.`,
    )
  return null
}

/** A line about cost that gives no figure of its kind makes no fact, so it is listed: never a silent nothing. */
function askForFigure({ infoType, amountCents, shareBasisPoints }: Benefit, eb: Segment, notes: Notes): void {
  if (infoType === 'A') {
    if (shareBasisPoints === null && !element(eb, 8))
      notes.leave(eb, 'It names a coinsurance without a share.')
  } else if (infoType === 'B' || infoType === 'C' || infoType === 'G') {
    if (amountCents === null && !element(eb, 7)) notes.leave(eb, 'It names a cost without an amount.')
  } else if (infoType === '') notes.leave(eb, 'It does not say what kind of information it is (EB01).')
}

const authorizations = codeTable<Benefit['authorization']>([
  ['Y', 'yes'],
  ['N', 'no'],
  ['U', 'unknown'],
])

const networks = codeTable<Network>([
  ['Y', 'in'],
  ['N', 'out'],
  ['W', 'both'],
  ['U', 'unknown'],
])
