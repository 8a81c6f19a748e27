import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import { element } from '@/lib/gateways/eligibility/elements'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import type { ServiceTypeList } from '@/lib/gateways/eligibility/read-service-types'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/**
 * How one transaction writes lists inside an element: `^` between repetitions and `:` between components, usually.
 * `lists` keeps the service type lists (EB03) already cut that way.
 */
export type Dialect = {
  repetition: string | null
  component: string
  lists: Map<string, ServiceTypeList>
  /** The list and the plan's name that the latest line with one has: the next line mostly says the same. */
  list: ServiceTypeList | null
  planName: string
}

/**
 * ISA11 separates repetitions from version 00402 on; before, it named a character set. Envelope, group and
 * transaction may each claim another version: the newest claim decides, and the same disagreement is said once in a file.
 * Written as the transaction `before`, it is the same dialect.
 */
export function dialectOf(
  delimiters: Delimiters,
  heads: Heads,
  before: Dialect | null,
  notes: Notes,
): Dialect {
  const claims = versionClaims(heads)
  const releases = new Set(claims.map((claim) => claim.version.slice(0, 3)))
  if (releases.size > 1) {
    const said = claims.map(({ place, version }) => `${place} ${version}`).join(', ')
    notes.warnOnce(
      'version-mismatch',
      `The parts of this file claim different versions (${said}). We read what is there.`,
      heads.st,
    )
  }
  const strange = claims.find(({ version }) => !/^00[45]/.test(version))
  if (strange)
    notes.warnOnce(
      'unknown-version',
      `${strange.place} claims version ${quoted(strange.version)}; we know 004010 and 005010.`,
      heads.st,
    )
  const repeats = claims.some(({ version }) => version.slice(0, 5) >= '00402')
  const repetition = repeats ? delimiters.repetition : null
  const { component } = delimiters
  const same = before?.repetition === repetition && before.component === component
  return same ? before : { repetition, component, lists: new Map(), list: null, planName: '' }
}

export type Heads = { isa: Segment; gs: Segment | null; st: Segment }

function versionClaims({ isa, gs, st }: Heads): { place: string; version: string }[] {
  return [
    { place: 'ISA12', version: element(isa, 12) },
    { place: 'GS08', version: gs ? element(gs, 8) : '' },
    { place: 'ST03', version: element(st, 3) },
  ].filter(({ version }) => version !== '')
}
