import type { Network } from '@/lib/domain/benefits/benefit-fact'
import {
  coverageLevels,
  informationTypes,
  insuranceTypes,
  periods,
} from '@/lib/gateways/eligibility/benefit-codes'
import { detailsOf, noDetails } from '@/lib/gateways/eligibility/benefit-details'
import { NO_CODE } from '@/lib/gateways/eligibility/code-keys'
import { CodeTable } from '@/lib/gateways/eligibility/code-table'
import { decimalElement } from '@/lib/gateways/eligibility/decimal-element'
import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { element, keysOf, reads, word } from '@/lib/gateways/eligibility/elements'
import { none } from '@/lib/gateways/eligibility/lists'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { codeAsSent, meaningOf } from '@/lib/gateways/eligibility/read-code'
import { diagnosisPointersOf, procedureOf } from '@/lib/gateways/eligibility/read-procedure'
import { quantityOf } from '@/lib/gateways/eligibility/read-quantity'
import { serviceTypesOf } from '@/lib/gateways/eligibility/read-service-types'
import type { Benefit } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/**
 * Reads an EB segment (loops 2110C and 2110D, EB01 to EB14). Codes we do not know stay as sent and are listed; amounts
 * we cannot read exactly are `null` and listed.
 */
export function readBenefit(eb: Segment, dialect: Dialect, notes: Notes): Benefit {
  const keys = keysOf(eb)
  const benefit: Benefit = {
    infoType: codeAsSent(eb, keys, 1, informationTypes, notes) ?? '',
    level: codeAsSent(eb, keys, 2, coverageLevels, notes),
    serviceTypes: serviceTypesOf(eb, keys, dialect, notes),
    insuranceType: insuranceTypes.get(keys[4] as number) ?? (word(eb, 4) || null),
    planName: keys[5] === NO_CODE ? null : planNameOf(eb, dialect),
    period: codeAsSent(eb, keys, 6, periods, notes),
    amountCents: keys[7] === NO_CODE ? null : exact(eb, 7, 2, Number.MAX_SAFE_INTEGER, notes),
    shareBasisPoints: keys[8] === NO_CODE ? null : exact(eb, 8, 4, 10_000, notes),
    authorization: 'unknown',
    network: 'unknown',
    messages: none,
    details: noDetails,
    segment: eb,
  }
  const quantity = keys[9] === NO_CODE && keys[10] === NO_CODE ? null : quantityOf(eb, 9, notes)
  if (quantity) detailsOf(benefit).quantity = quantity
  benefit.authorization = meaningOf(eb, keys, 11, authorizations, 'unknown', notes)
  benefit.network = meaningOf(eb, keys, 12, networks, 'unknown', notes)
  if (keys[13] !== NO_CODE) detailsOf(benefit).procedure = procedureOf(eb, dialect)
  if (keys[14] !== NO_CODE) detailsOf(benefit).diagnosisPointers = diagnosisPointersOf(eb, dialect, notes)
  askForFigure(benefit, eb, notes)
  return benefit
}

function planNameOf(eb: Segment, dialect: Dialect): string | null {
  if (!reads(eb, 5, dialect.planName)) dialect.planName = word(eb, 5)
  return dialect.planName || null
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

const authorizations = new CodeTable<Benefit['authorization']>(
  [
    ['Y', 'yes'],
    ['N', 'no'],
    ['U', 'unknown'],
  ],
  'unknown',
)

const networks = new CodeTable<Network>(
  [
    ['Y', 'in'],
    ['N', 'out'],
    ['W', 'both'],
    ['U', 'unknown'],
  ],
  'unknown',
)
