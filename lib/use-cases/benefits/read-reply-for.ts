import type { KeptReading } from '@/lib/data/benefit-sources'
import type { CoverageRow } from '@/lib/data/benefits'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { comparePerson } from '@/lib/gateways/eligibility/compare-person'
import { benefitFacts, type ReadFact } from '@/lib/gateways/eligibility/facts'
import { type MemberMatch, matchMembers, type WantedMember } from '@/lib/gateways/eligibility/match-member'
import { type EligibilityReading, readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { LARGEST_REPLY } from '@/lib/gateways/eligibility/refuse-unreadable'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'

type Readable = Extract<EligibilityReading, { ok: true }>
type DatedReading = ReadFact & { saidOn: IsoDay }
type Asked = {
  text: string
  vouched: boolean
  ours?: ReadonlySet<string>
  today: IsoDay
}

/**
 * What a reply says for one coverage: the facts about its holder, each with the day on which the payer wrote it, never
 * one that is to come; and what the reader noticed. `others` are the other partner's coverages, to see whether the reply
 * names them too. `ours` are the trace numbers of what this payer was asked: a member who answers one and differs in
 * nothing is this one, however little the payer says of the person. A reply in which the payer only says why it did not
 * answer has no member and no facts, and is worth keeping.
 */
export function readReplyFor(
  coverage: CoverageRow,
  others: readonly CoverageRow[],
  { text, vouched, ours, today }: Asked,
): Outcome<{ facts: DatedReading[]; reading: KeptReading; traces: string[] }> {
  const read = readEligibilityReply(text, LARGEST_REPLY)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  const { members } = read
  if (members.length === 0 && read.rejections.length === 0)
    return refuse(refusal('reply-not-readable', { why: 'The reply names no member. Nothing was imported.' }))

  const match = matchMembers(members, wanted(coverage))
  const fitting = takenMembers(match, vouched)
  const taken = fitting.length > 0 ? fitting : answering(members, wanted(coverage), ours)
  if (taken.length === 0 && members.length > 0) return refuse(whyNot(match, coverage.partner))
  const facts = once(taken.flatMap((index) => datedFacts(members[index] as MemberReply, today)))
  const alsoFor = others.filter(
    (other) => takenMembers(matchMembers(members, wanted(other)), false).length > 0,
  )
  const reading = {
    ...noticed(read, taken),
    saidOn: facts.map(({ saidOn }) => saidOn).sort()[0] ?? today,
    vouched: match.kind !== 'one' && vouched,
    alsoFor: alsoFor.map(({ id }) => id),
  }
  const traces = taken.flatMap((index) => members[index]?.traces.map(({ number }) => number) ?? [])
  return done({ facts, reading, traces })
}

function answering(
  members: MemberReply[],
  person: WantedMember,
  ours: ReadonlySet<string> = new Set(),
): number[] {
  return members.flatMap((member, index) => {
    const asked = member.traces.some(({ number }) => ours.has(number))
    return asked && comparePerson(member, person).differs.length === 0 ? [index] : []
  })
}

/** The first word of a legal name is compared with the first name, the rest with the last. */
function wanted({ memberId, legalName, dateOfBirth }: CoverageRow): WantedMember {
  const [firstName = '', ...rest] = legalName.trim().split(/\s+/)
  return { memberId, firstName, lastName: rest.join(' '), dateOfBirth }
}

/** A vouched-for person is the one whom the reply fits best; when two fit as badly, nobody can tell who is meant. */
function takenMembers(match: MemberMatch, vouched: boolean): number[] {
  if (match.kind === 'one') return [match.index]
  if (match.kind === 'several') return match.samePerson ? match.indexes : []
  if (!vouched) return []
  const [best, next] = closest(match.differences.filter(({ mayBe }) => mayBe))
  return best && best.words.length !== next?.words.length ? [best.index] : []
}

/** Only where somebody may vouch for it, the desk is asked whether they do. */
function whyNot(match: MemberMatch, partner: string) {
  if (match.kind !== 'none') return refusal('reply-names-several-people', { partner })
  const possible = match.differences.filter(({ mayBe }) => mayBe)
  const [first] = closest(possible.length > 0 ? possible : match.differences)
  const facts = { partner, differences: first?.words.join(' ') ?? '' }
  return possible.length > 0
    ? refusal('reply-about-someone-else', facts)
    : refusal('reply-of-a-stranger', facts)
}

const closest = <T extends { words: string[] }>(differences: readonly T[]): T[] =>
  [...differences].sort((a, b) => a.words.length - b.words.length)

/** A payer whose calendar is ahead of ours, or that names no day, said it today. */
function datedFacts(member: MemberReply, today: IsoDay): DatedReading[] {
  const { repliedOn } = member
  const saidOn = repliedOn !== null && repliedOn < today ? repliedOn : today
  return benefitFacts(member).map((fact) => ({ ...fact, saidOn }))
}

/** Several transactions about one person repeat themselves: what was written last is kept. */
function once(facts: DatedReading[]): DatedReading[] {
  const inOrder = [...facts].sort((one, other) => one.saidOn.localeCompare(other.saidOn))
  return [
    ...new Map(inOrder.map((fact) => [JSON.stringify([fact.key, fact.value, fact.scope]), fact])).values(),
  ]
}

/** Of each list; every entry is bounded where it is read (`refOf`, `word`). */
const MOST_KEPT = 200

function noticed(read: Readable, taken: number[]): Omit<KeptReading, 'vouched' | 'alsoFor' | 'saidOn'> {
  const rejections = [...read.rejections, ...taken.flatMap((index) => read.members[index]?.rejections ?? [])]
  const byPlace = new Map(rejections.map((one) => [one.segment.position, one]))
  return {
    taken: taken.slice(0, MOST_KEPT),
    members: read.members.slice(0, MOST_KEPT).map(({ loop, subscriber, dependent }) => {
      const { firstName, lastName } = dependent ?? subscriber
      return { loop, firstName, lastName }
    }),
    rejections: [...byPlace.values()]
      .slice(0, MOST_KEPT)
      .map(({ sentence, segment }) => ({ sentence, segment })),
    warnings: read.warnings.slice(0, MOST_KEPT).map(({ sentence, segment }) => ({ sentence, segment })),
    unread: read.unread.slice(0, MOST_KEPT).map(({ position, text, why }) => ({ position, text, why })),
    unreadCount: read.unread.length,
  }
}
