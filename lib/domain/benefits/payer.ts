import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import type { CostOrder } from '@/lib/domain/benefits/estimate/cost-orders'

/**
 * An insurer as the program knows it: how it is asked, what it wants, how it counts. Days are billed from `billableFloor`
 * attended minutes. None of it is personal.
 */
export type PayerSettings = {
  name: string
  /** Its number at the clearing house (NM109); empty when not known yet. */
  code: string
  /** What partners and cards call it besides. */
  aliases: string[]
  priorAuthorization: ApprovalWanted
  askPhone: string
  askFax: string
  askPortal: string
  billableFloor: number
  costOrder: CostOrder
  dayCode: DayCode
  telehealthPlace: TelehealthPlace
  modifiers: string[]
  jointInPerDiem: boolean
  requestStyle: RequestStyle
  notes: string
}

export const approvalsWanted = ['required', 'not-required', 'ask'] as const
export type ApprovalWanted = (typeof approvalsWanted)[number]
export const approvalWords: Record<ApprovalWanted, string> = {
  required: 'Yes, before the first day',
  'not-required': 'No',
  ask: 'It differs by plan: ask each time',
}

/** Places of service for care by video, CMS place of service codes 10 (in the patient's home) and 02 (elsewhere). */
export const telehealthPlaces = ['10', '02'] as const
export type TelehealthPlace = (typeof telehealthPlaces)[number]
export const telehealthWords: Record<TelehealthPlace, string> = {
  '10': '10, at the patient’s home',
  '02': '02, elsewhere by video',
}

export const requestStyles = ['one-for-all', 'one-each'] as const
export type RequestStyle = (typeof requestStyles)[number]
export const requestWords: Record<RequestStyle, string> = {
  'one-for-all': 'One question for all service types',
  'one-each': 'One question for each service type',
}

/** A name as names are compared: without case and signs. The database compares alike (`payer_word`). */
export const payerWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
