import { CodeTable } from '@/lib/gateways/eligibility/code-table'
import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { element, reads } from '@/lib/gateways/eligibility/elements'
import { none } from '@/lib/gateways/eligibility/lists'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/**
 * EB03: one service type, or from 5010 on a list with the repetition separator. Lines of one reply repeat the same few
 * lists, so each is cut once and shared.
 */
export function serviceTypesOf(
  eb: Segment,
  keys: Int32Array,
  dialect: Dialect,
  notes: Notes,
): readonly string[] {
  const single = alone.get(keys[3] as number)
  if (single !== undefined) return single
  const cut = listIn(eb, dialect)
  if (cut.undeclared)
    notes.warn(
      'undeclared-repetition',
      'EB03 lists service types with a separator the file does not declare.',
      eb,
    )
  if (cut.unknown.length > 0)
    notes.leave(eb, `EB03 ${quoted(cut.unknown.join(' '))} is no service type we know.`)
  return cut.codes
}

function listIn(eb: Segment, dialect: Dialect): ServiceTypeList {
  if (dialect.list && reads(eb, 3, dialect.list.text)) return dialect.list
  const text = element(eb, 3)
  const cut = dialect.lists.get(text) ?? cutList(text, dialect.repetition)
  dialect.lists.set(text, cut)
  dialect.list = cut
  return cut
}

/** Service types are one or two letters or digits, so any other character between them can only separate them. */
function cutList(text: string, repetition: string | null): ServiceTypeList {
  const declared = (repetition ? text.split(repetition) : [text]).map((code) => code.trim()).filter(Boolean)
  const undeclared = !declared.every((code) => /^[A-Z0-9]{1,3}$/i.test(code))
  const all = undeclared ? text.split(/[^A-Z0-9]+/i).filter(Boolean) : declared
  const codes = all.length > MOST_REPEATS ? [...new Set(all)] : all
  return { text, codes, undeclared, unknown: codes.filter((code) => !serviceTypes.has(code)) }
}

/** The guide's bound on EB03. Beyond it each code is taken once: saying one a thousand times says no more. */
const MOST_REPEATS = 99

/** An EB03 as it was cut, and what is odd about it. */
export type ServiceTypeList = {
  text: string
  codes: readonly string[]
  undeclared: boolean
  unknown: string[]
}

/** The service types a 4010 or 5010 reply may name (X12 code source 1365); what they mean to us the domain says. */
const serviceTypes = new Set([
  ...range(1, 28),
  '30',
  ...range(32, 99),
  ...(
    'A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AQ AR B1 B2 B3 BA BB BC BD BE BF ' +
    'BG BH BI BJ BK BL BM BN BP BQ BR BS BT BU BV BW BX BY BZ C1 CA CB CC CD CE CF CG CH CI CJ CK CL CM CN CO CP ' +
    'CQ DG DM DS GF GN GY IC MH NI ON PT PU RN RT TC TN UC'
  ).split(' '),
])

const alone = new CodeTable<readonly string[]>(
  [...serviceTypes].map((code) => [code, Object.freeze([code])] as const),
  none,
)

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}
