import { payerWord } from '@/lib/domain/benefits/payer'
import {
  type Comparison,
  compareNamed,
  type NamedPerson,
  type WantedMember,
} from '@/lib/gateways/eligibility/compare-person'
import { fits } from '@/lib/gateways/eligibility/match-member'

/** One member of a file, and the trace numbers of the questions it answers. */
export type BatchPerson = NamedPerson & { traces: readonly string[]; payer?: string }
/** A partner’s plan in the reach of whoever looks. */
export type Wanted = WantedMember & { coverageId: string; payer?: string }

/**
 * To whom one member of a file belongs. `sure`: it answers a question we asked and nothing differs, or it fits one plan
 * alone: of one person's two plans the one with that member ID. `doubtful`: some of it fits; the best candidates first,
 * each with what differs and what agrees. `unknown`: nobody in reach.
 */
export type BatchMatch =
  | ({ kind: 'sure' } & Candidate)
  | { kind: 'doubtful'; candidates: Candidate[] }
  | { kind: 'unknown' }
type Candidate = { coverageId: string; differs: string[]; agrees: string[] }

const MOST_CANDIDATES = 4

type Row = {
  id: string
  firstName: string
  lastName: string
  dateOfBirth: string
  /** Apart by spaces where the payer gave two. */
  memberId: string
  payer: string
  traces: readonly string[]
}
type Plan = { coverageId: string; legalName: string; dateOfBirth: string; memberId: string; payer: string }

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
    if (traced) {
      const comparison = compareNamed(person, traced)
      const [differs, agrees] = [wordsOf(comparison.differs), wordsOf(comparison.agrees)]
      const candidate = { coverageId: traced.coverageId, differs, agrees: [answersUs, ...agrees] }
      return differs.length === 0
        ? { kind: 'sure', ...candidate }
        : { kind: 'doubtful', candidates: [candidate] }
    }
    const compared = [...near(person)].map((wanted) => compareWith(person, wanted))
    const fitting = compared.filter((one) => fits(one))
    const [only, another] = fitting.filter(({ hasId }) => hasId).slice(0, 2)
    const one = only && !another ? only : fitting.length === 1 ? fitting[0] : undefined
    if (one && (one.hasId || one.payerDiffers === null)) return { kind: 'sure', ...said(one) }
    const candidates = compared
      .filter(({ agrees }) => agrees.length >= 2)
      .sort((a, b) => b.agrees.length - a.agrees.length || differing(a) - differing(b))
      .slice(0, MOST_CANDIDATES)
      .map(said)
    return candidates.length > 0 ? { kind: 'doubtful', candidates } : { kind: 'unknown' }
  }
}

const answersUs = 'It answers a question we sent.'

type Compared = Comparison & { wanted: Wanted; hasId: boolean; payerDiffers: string | null }

function compareWith(person: BatchPerson, wanted: Wanted): Compared {
  const comparison = compareNamed(person, wanted)
  const hasId = comparison.agrees.some(({ part }) => part === 'member ID')
  return { ...comparison, wanted, hasId, payerDiffers: otherPayer(person.payer, wanted.payer) }
}

/** Payers write their names longer and shorter; only what neither begins differs, and never outweighs a member ID. */
function otherPayer(said = '', wanted = ''): string | null {
  const [one, other] = [payerWord(said), payerWord(wanted)]
  if (!one || !other || one.startsWith(other) || other.startsWith(one)) return null
  return `The reply is from ${said}; this plan is with ${wanted}.`
}

const differing = ({ differs, payerDiffers }: Compared) => differs.length + (payerDiffers === null ? 0 : 1)

function said({ wanted, differs, agrees, missing, payerDiffers }: Compared): Candidate {
  const noId = missing.includes('member ID') ? ['No member ID to compare.'] : []
  return {
    coverageId: wanted.coverageId,
    differs: [...(payerDiffers === null ? [] : [payerDiffers]), ...wordsOf(differs), ...noId],
    agrees: wordsOf(agrees),
  }
}

const wordsOf = (remarks: Comparison['agrees']) => remarks.map(({ words }) => words)

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
