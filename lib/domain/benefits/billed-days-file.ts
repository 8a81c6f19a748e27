import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billingCodes } from '@/lib/domain/benefits/billing-codes'
import type { ClaimLine } from '@/lib/domain/benefits/claim-lines'
import { lettersSeen } from '@/lib/domain/letters-seen'

/** Who a claim is about and between whom; what nobody has said is null. Described in docs/billed-days.md. */
export type ClaimHead = {
  patient: { name: string; dateOfBirth: IsoDay | null }
  /** `isPatient` is false on a plan in somebody else's name; who that is stands on the card and never here. */
  subscriber: { isPatient: boolean; memberId: string; group: string }
  payer: { name: string; code: string | null }
  billingProvider: { name: string; npi: string | null }
  from: IsoDay
  until: IsoDay
}

export const billedDaysSchema = 'alongside-billed-days/1'

/** The file that a biller's program reads: one partner, one stretch of days, only lines that lack nothing. */
export function billedDaysJson(head: ClaimHead, lines: readonly ClaimLine[]): string {
  const claim = { schema: billedDaysSchema, ...head, lines: ready(lines).map(asRow) }
  const seen = (_: string, value: unknown) => (typeof value === 'string' ? lettersSeen(value) : value)
  return `${JSON.stringify(claim, seen, 2)}\n`
}

/** The same as a table; every cell is quoted, and none can begin a formula in a spreadsheet. */
export function billedDaysCsv(head: ClaimHead, lines: readonly ClaimLine[]): string {
  const rows = ready(lines).map((line) => Object.values(asFlatRow(head, line)))
  return [columns, ...rows].map((cells) => `${cells.map(asCell).join(',')}\r\n`).join('')
}

const ready = (lines: readonly ClaimLine[]) => lines.filter(({ missing }) => missing.length === 0)

function asRow({ day, code, units, minutes, place, modifiers, diagnoses, charge, ...line }: ClaimLine) {
  return {
    serviceDate: day,
    procedureCode: code,
    revenueCode: revenueOf(code),
    unitOfMeasure: billingCodes[code].per,
    ...{ units, minutes, placeOfService: place, modifiers },
    diagnosisCodes: diagnoses.map((one) => one.code),
    diagnosisPointers: diagnoses.map((_, place) => place + 1).slice(0, 4),
    chargeCents: charge,
    priorAuthorization: line.authorization,
    renderingProvider: line.rendering && { ...line.rendering, npi: null },
  }
}

function asFlatRow(head: ClaimHead, line: ClaimLine): Record<string, string> {
  const row = asRow(line)
  const cents = String(row.chargeCents ?? 0).padStart(3, '0')
  return {
    patient_name: head.patient.name,
    patient_birth_date: head.patient.dateOfBirth ?? '',
    patient_is_subscriber: head.subscriber.isPatient ? 'yes' : 'no',
    member_id: head.subscriber.memberId,
    group_number: head.subscriber.group,
    payer_name: head.payer.name,
    payer_id: head.payer.code ?? '',
    billing_provider: head.billingProvider.name,
    billing_npi: head.billingProvider.npi ?? '',
    service_date: row.serviceDate,
    procedure_code: row.procedureCode,
    revenue_code: row.revenueCode ?? '',
    modifiers: row.modifiers.join(' '),
    place_of_service: row.placeOfService,
    units: String(row.units),
    unit_of_measure: row.unitOfMeasure,
    minutes: String(row.minutes),
    charge: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
    diagnosis_codes: row.diagnosisCodes.join(' '),
    diagnosis_pointers: row.diagnosisPointers.join(' '),
    prior_authorization: row.priorAuthorization ?? '',
    rendering_provider: row.renderingProvider?.name ?? '',
    rendering_npi: '',
  }
}

const columns = [
  ...[
    'patient_name',
    'patient_birth_date',
    'patient_is_subscriber',
    'member_id',
    'group_number',
    'payer_name',
  ],
  ...[
    'payer_id',
    'billing_provider',
    'billing_npi',
    'service_date',
    'procedure_code',
    'revenue_code',
    'modifiers',
  ],
  ...[
    'place_of_service',
    'units',
    'unit_of_measure',
    'minutes',
    'charge',
    'diagnosis_codes',
    'diagnosis_pointers',
  ],
  ...['prior_authorization', 'rendering_provider', 'rendering_npi'],
]

/** UB-04: 0906 with H0015, 0905 with S9480. */
const revenueOf = (code: string) => ({ H0015: '0906', S9480: '0905' })[code] ?? null

/** A leading = + - @, also of full width or behind spaces, would be a formula to a spreadsheet: an apostrophe makes it text again. */
function asCell(given: string): string {
  const text = lettersSeen(given)
  const plain = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}
