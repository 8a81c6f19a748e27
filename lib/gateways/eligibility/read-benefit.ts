import type { Network } from '@/lib/domain/benefits/benefit-fact'
import { scaledInteger } from '@/lib/domain/benefits/money'
import { coverageLevels, informationTypes, periods } from '@/lib/gateways/eligibility/benefit-codes'
import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import type { Benefit, Procedure, Quantity } from '@/lib/gateways/eligibility/reply'
import { element, refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Reads an EB segment. Codes we do not know stay as sent and are listed; amounts we cannot read exactly are `null`. */
export function readBenefit(eb: Segment, dialect: Dialect, notes: Notes): Benefit {
  const infoType = element(eb, 1)
  if (!informationTypes.has(infoType))
    notes.leave(eb, `EB01 "${infoType}" is no kind of information we know.`)
  return {
    infoType,
    level: knownCode(eb, 2, coverageLevels, notes),
    serviceTypes: serviceTypesOf(eb, dialect, notes),
    insuranceType: element(eb, 4) || null,
    planName: element(eb, 5) || null,
    period: knownCode(eb, 6, periods, notes),
    amountCents: exact(eb, 7, 2, Number.MAX_SAFE_INTEGER, notes),
    shareBasisPoints: exact(eb, 8, 4, 10_000, notes),
    quantity: quantityOf(eb, 9, notes),
    authorization: authorizationOf(eb, notes),
    network: networkOf(eb, notes),
    procedure: procedureOf(eb, dialect),
    ...nothingHangsOnItYet(eb, notes),
    segment: refOf(eb),
  }
}

/** A unit in element `at` and a decimal in the one after it (EB09/EB10, HSD01/HSD02). */
export function quantityOf(segment: Segment, at: number, notes: Notes): Quantity | null {
  const [qualifier, value] = [element(segment, at), element(segment, at + 1)]
  if (!value) return null
  if (/^\d{1,15}(\.\d{1,6})?$/.test(value)) return { qualifier, value }
  notes.leave(segment, `"${value}" is not a quantity we can read.`)
  return null
}

function nothingHangsOnItYet(eb: Segment, notes: Notes) {
  if (element(eb, 14)) notes.leave(eb, 'EB14 (a pointer to a diagnosis) is not read.')
  return { messages: [], dates: [], references: [], limits: [], places: [], relatedEntities: [] }
}

function knownCode(eb: Segment, at: number, known: Set<string>, notes: Notes): string | null {
  const code = element(eb, at)
  if (code && !known.has(code)) notes.leave(eb, `EB0${at} "${code}" is not a code we know.`)
  return code || null
}

/** Service types are one or two letters or digits, so any other character between them can only separate them. */
function serviceTypesOf(eb: Segment, { repetition }: Dialect, notes: Notes): string[] {
  const text = element(eb, 3)
  if (!text) return []
  const declared = (repetition ? text.split(repetition) : [text]).map((code) => code.trim()).filter(Boolean)
  if (declared.every((code) => /^[A-Z0-9]{1,3}$/i.test(code))) return declared
  notes.warn(
    'undeclared-repetition',
    'EB03 lists service types with a separator the file does not declare.',
    eb,
  )
  return text.split(/[^A-Z0-9]+/i).filter(Boolean)
}

function exact(eb: Segment, at: number, places: number, most: number, notes: Notes): number | null {
  const text = element(eb, at)
  if (!text) return null
  const value = scaledInteger(text, places)
  if (value !== null && value <= most) return value
  notes.leave(
    eb,
    `EB0${at} "${text}" is not ${at === 7 ? 'an amount' : "a patient's share"} we can read exactly.`,
  )
  return null
}

function authorizationOf(eb: Segment, notes: Notes): Benefit['authorization'] {
  const code = element(eb, 11)
  if (code && !'YNU'.includes(code)) notes.leave(eb, `EB11 "${code}" is not a code we know.`)
  return code === 'Y' ? 'yes' : code === 'N' ? 'no' : 'unknown'
}

function networkOf(eb: Segment, notes: Notes): Network {
  const code = element(eb, 12)
  const network = networks.get(code)
  if (code && !network) notes.leave(eb, `EB12 "${code}" is not a code we know.`)
  return network ?? 'unknown'
}

function procedureOf(eb: Segment, { component }: Dialect): Procedure | null {
  const text = element(eb, 13)
  if (!text) return null
  const [qualifier = '', code = '', ...modifiers] = text.split(component)
  return { qualifier, code, modifiers: modifiers.slice(0, 4).filter(Boolean) }
}

const networks = new Map<string, Network>([
  ['Y', 'in'],
  ['N', 'out'],
  ['W', 'both'],
  ['U', 'unknown'],
])
