import {
  type Comparison,
  compareNamed,
  type NamedPerson,
  type WantedMember,
} from '@/lib/gateways/eligibility/compare-person'
import { fits } from '@/lib/gateways/eligibility/match-member'

/** One member of a file, and the trace numbers of the questions it answers. */
export type BatchPerson = NamedPerson & { traces: readonly string[] }
/** A partner’s plan in the reach of whoever looks. */
export type Wanted = WantedMember & { coverageId: string }

/**
 * To whom one member of a file belongs. `sure`: it answers a question we asked and nothing differs, or it fits one plan
 * alone. `doubtful`: some of it fits; the best candidates first, each with what agrees and differs. `unknown`: nobody
 * in reach.
 */
export type BatchMatch =
  | { kind: 'sure'; coverageId: string; why: string[] }
  | { kind: 'doubtful'; candidates: { coverageId: string; why: string[] }[] }
  | { kind: 'unknown' }

const MOST_CANDIDATES = 4

type Row = {
  id: string
  firstName: string
  lastName: string
  dateOfBirth: string
  /** Apart by spaces where the payer gave two. */
  memberId: string
  traces: readonly string[]
}
type Plan = { coverageId: string; legalName: string; dateOfBirth: string; memberId: string }

/** To whom each row of a file belongs, by its id. `asked`: for which plan each trace number was sent. */
export function matchRows(
  rows: readonly Row[],
  plans: readonly Plan[],
  asked: readonly { trace: string; coverageId: string }[],
): Map<string, BatchMatch> {
  const wanted = plans.map(({ legalName, ...plan }) => {
    const [firstName = '', ...rest] = legalName.trim().split(/\s+/)
    return { ...plan, firstName, lastName: rest.join(' ') }
  })
  const match = batchMatcher(wanted, new Map(asked.map(({ trace, coverageId }) => [trace, coverageId])))
  return new Map(
    rows.map(({ id, memberId, ...person }) => [
      id,
      match({ ...person, memberIds: memberId.split(' ').filter(Boolean) }),
    ]),
  )
}

/** A matcher for many members against the same plans. `asked`: the plan each of our trace numbers was sent for. */
export function batchMatcher(inReach: readonly Wanted[], asked: ReadonlyMap<string, string>) {
  const byId = new Map(inReach.map((one) => [one.coverageId, one]))
  const near = nearby(inReach)
  return (person: BatchPerson): BatchMatch => {
    const traced = person.traces.map((trace) => byId.get(asked.get(trace) ?? '')).find(Boolean)
    const compared = [...near(person)].map((wanted) => ({ wanted, ...compareNamed(person, wanted) }))
    if (traced) {
      const comparison = compareNamed(person, traced)
      const why = [
        comparison.differs.length > 0 ? butDiffers : 'It answers a question we sent.',
        ...words(comparison),
      ]
      if (comparison.differs.length === 0) return { kind: 'sure', coverageId: traced.coverageId, why }
      return { kind: 'doubtful', candidates: [{ coverageId: traced.coverageId, why }] }
    }
    const [fitting, another] = compared.filter(fits)
    if (fitting && !another)
      return { kind: 'sure', coverageId: fitting.wanted.coverageId, why: words(fitting) }
    const candidates = compared
      .filter(({ agrees }) => agrees.length >= 2)
      .sort((a, b) => b.agrees.length - a.agrees.length || a.differs.length - b.differs.length)
      .slice(0, MOST_CANDIDATES)
      .map((one) => ({ coverageId: one.wanted.coverageId, why: words(one) }))
    return candidates.length > 0 ? { kind: 'doubtful', candidates } : { kind: 'unknown' }
  }
}

const butDiffers = 'It answers a question we sent, but not everything agrees.'

const words = ({ agrees, differs }: Comparison) => [...differs, ...agrees].map((remark) => remark.words)

/** Comparing each with each takes too long: only plans that share a birth date or the head of an ID are looked at. */
function nearby(inReach: readonly Wanted[]): (person: BatchPerson) => Set<Wanted> {
  const byKey = new Map<string, Wanted[]>()
  for (const one of inReach)
    for (const key of keysOf(one.dateOfBirth, [one.memberId]))
      byKey.set(key, [...(byKey.get(key) ?? []), one])
  return ({ dateOfBirth, memberIds }) =>
    new Set(keysOf(dateOfBirth, memberIds).flatMap((key) => byKey.get(key) ?? []))
}

function keysOf(dateOfBirth: string, ids: readonly string[]): string[] {
  const heads = ids.map((id) =>
    id
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
      .slice(0, 8),
  )
  return [dateOfBirth, ...heads].filter(Boolean)
}
