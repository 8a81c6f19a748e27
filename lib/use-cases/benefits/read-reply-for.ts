import type { KeptReading } from '@/lib/data/benefit-sources'
import type { CoverageRow } from '@/lib/data/benefits'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { NamedInReply } from '@/lib/domain/benefits/heard-as-it-reads'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { comparePerson, namedPerson, saysWho } from '@/lib/gateways/eligibility/compare-person'
import { benefitFacts, type ReadFact } from '@/lib/gateways/eligibility/facts'
import { whereTooMuch } from '@/lib/gateways/eligibility/facts/too-much'
import { type MemberMatch, matchMembers, type WantedMember } from '@/lib/gateways/eligibility/match-member'
import type { MemberTexts } from '@/lib/gateways/eligibility/member-texts'
import { type EligibilityReading, readReplyInTurns } from '@/lib/gateways/eligibility/read-271'
import { LARGEST_REPLY } from '@/lib/gateways/eligibility/refuse-unreadable'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'
import { splitMembersInTurns } from '@/lib/gateways/eligibility/split-members'

type Readable = Extract<EligibilityReading, { ok: true }>
type DatedReading = ReadFact & { saidOn: IsoDay }
type Asked = {
  text: string
  vouched: boolean
  ours?: ReadonlySet<string>
  today: IsoDay
  /** People whom the file named as well and whose part was left out before. */
  leftOut?: number
}

type ReadFor = {
  text: string
  facts: DatedReading[]
  reading: KeptReading
  traces: string[]
  names: NamedInReply
}

/**
 * What a reply says for one coverage: the facts about its holder, each with the day on which the payer wrote it, never
 * one that is to come; and what the reader noticed. `others` are the other partner's coverages, to see whether the reply
 * names them too. `ours` are the trace numbers of what this payer was asked: a member who answers one and differs in
 * nothing is this one, however little the payer says of the person: where the policy is somebody else's, as long as it
 * does not answer about the policy holder instead. A reply in which the payer only says why it did not answer has no
 * member and no facts, and is worth keeping. `text` is what may be kept: of a file that names other people too only the
 * couple's part, and everything else that is answered here is of that part.
 */
export async function readReplyFor(
  coverage: CoverageRow,
  others: readonly CoverageRow[],
  asked: Asked,
): Promise<Outcome<ReadFor>> {
  const { text, vouched, ours, today, leftOut = 0 } = asked
  const read = await readReplyInTurns(text, LARGEST_REPLY)
  if (!read.ok) return refuse(refusal('reply-not-readable', { why: read.problem.sentence }))
  const { members } = read
  if (members.length === 0 && read.rejections.length === 0)
    return refuse(refusal('reply-not-readable', { why: 'The reply names no member. Nothing was imported.' }))

  const match = matchMembers(members, wanted(coverage))
  const fitting = takenMembers(match, vouched)
  const taken = fitting.length > 0 ? fitting : answering(members, coverage, ours)
  if (taken.length === 0 && members.length > 0) return refuse(whyNot(match, coverage.partner))
  const namedToo = others.map((other) => takenMembers(matchMembers(members, wanted(other)), false))
  const couples = new Set([...taken, ...namedToo.flat()])
  if (couples.size > 0 && couples.size < members.length) {
    const split = await splitMembersInTurns(text)
    if (!split.ok) return refuse(refusal('reply-not-readable', { why: split.problem.sentence }))
    const theirs = partsOf(split.parts, members, couples)
    return readReplyFor(coverage, others, { ...asked, text: theirs, leftOut: members.length - couples.size })
  }
  const overfull = whereTooMuch(taken.flatMap((index) => members[index] ?? []))
  if (overfull) return refuse(refusal('reply-not-readable', { why: overfullAt(overfull) }))
  const facts = once(taken.flatMap((index) => datedFacts(members[index] as MemberReply, today)))
  if (facts.length > MOST_FACTS) return refuse(refusal('reply-not-readable', { why: tooMuch }))
  const alsoFor = others.filter((_, place) => (namedToo[place]?.length ?? 0) > 0)
  const reading = {
    ...noticed(read, taken, leftOut),
    saidOn: facts.map(({ saidOn }) => saidOn).sort()[0] ?? today,
    vouched: match.kind !== 'one' && vouched,
    alsoFor: alsoFor.map(({ id }) => id),
  }
  const traces = taken.flatMap((index) => members[index]?.traces.map(({ number }) => number) ?? [])
  const said = taken.flatMap((index) => members[index] ?? [])
  const memberIds = said.flatMap((member) => namedPerson(member).memberIds)
  const names = { memberIds, payers: said.map(({ payer }) => payer.name).filter(Boolean) }
  return done({ text, facts, reading, traces, names })
}

/** The parts of these members, each a whole reply: nobody else's plan may stand in a couple's case. */
const partsOf = (parts: MemberTexts, members: readonly MemberReply[], wanted: ReadonlySet<number>) =>
  members.map(({ segment }, at) => (wanted.has(at) ? parts.get(segment.position) : '')).join('')

function answering(
  members: MemberReply[],
  coverage: CoverageRow,
  ours: ReadonlySet<string> = new Set(),
): number[] {
  const loop = coverage.holder === 'self' ? 'subscriber' : 'dependent'
  return members.flatMap((member, index) => {
    const asked = member.traces.some(({ number }) => ours.has(number))
    const { agrees, differs } = comparePerson(member, wanted(coverage))
    return asked && differs.length === 0 && (saysWho(agrees) || member.loop === loop) ? [index] : []
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

/** A payer that says everything it can of one plan comes to a few hundred. */
const MOST_FACTS = 1500
const tooMuch = `It says more than ${MOST_FACTS} different things of one plan, which no plan has. Nothing was imported. Ask the payer again.`

const overfullAt = ({ position, text }: SegmentRef) =>
  `At segment ${position} (${text.slice(0, 40)}) it has said more of one plan than any plan comes to. Nothing was imported. Ask the payer again.`

/** Of each list; every entry is bounded where it is read (`refOf`, `word`). */
const MOST_KEPT = 200

function noticed(
  read: Readable,
  taken: number[],
  leftOut: number,
): Omit<KeptReading, 'vouched' | 'alsoFor' | 'saidOn'> {
  const others = leftOut === 1 ? 'one other person' : `${leftOut} other people`
  const sentence = `The file named ${others} too. What it says of them was left out; the whole file can be taken under Replies.`
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
    warnings: [
      ...(leftOut > 0 ? [{ sentence, segment: null }] : []),
      ...read.warnings.slice(0, MOST_KEPT).map(({ sentence, segment }) => ({ sentence, segment })),
    ],
    unread: read.unread.slice(0, MOST_KEPT).map(({ position, text, why }) => ({ position, text, why })),
    unreadCount: read.unread.length,
  }
}
