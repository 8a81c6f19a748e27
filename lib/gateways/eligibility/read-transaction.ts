import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { element } from '@/lib/gateways/eligibility/elements'
import { leaveBeyond } from '@/lib/gateways/eligibility/leave-beyond'
import { isMember, type Loop, type MemberLoop, openLoop } from '@/lib/gateways/eligibility/loops'
import { memberReply } from '@/lib/gateways/eligibility/member-reply'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { readBenefit } from '@/lib/gateways/eligibility/read-benefit'
import { describeBenefit } from '@/lib/gateways/eligibility/read-benefit-details'
import { isoDay } from '@/lib/gateways/eligibility/read-dates'
import { describeParty } from '@/lib/gateways/eligibility/read-party'
import { describePerson } from '@/lib/gateways/eligibility/read-person'
import { noteRejection } from '@/lib/gateways/eligibility/read-rejection'
import type { MemberReply, Rejection } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** One 271 between its ST and its SE, while it is being read. `levels` counts its HL segments. */
export type OpenTransaction = {
  dialect: Dialect
  loops: Map<string, Loop>
  opened: Loop[]
  current: Loop | null
  repliedOn: string | null
  levels: number
}

/** `sentOn`: the day of the group around it (GS04), for a transaction that names no day of its own. */
export function openTransaction(dialect: Dialect, sentOn: string | null): OpenTransaction {
  return { dialect, loops: new Map(), opened: [], current: null, repliedOn: sentOn, levels: 0 }
}

/** Takes the next segment after ST. */
export function takeSegment(transaction: OpenTransaction, segment: Segment, notes: Notes): void {
  if (segment.id === 'HL') openLevel(transaction, segment, notes)
  else if (transaction.current) readInLoop(transaction.current, segment, transaction.dialect, notes)
  else if (segment.id === 'BHT') transaction.repliedOn = readPurpose(segment, notes) ?? transaction.repliedOn
  else notes.leave(segment, 'It stands before the first level (HL).')
  if (segment.id !== 'MSG') leaveBeyond(segment, notes)
}

/** What the whole transaction said. `rejections` are those of the payer and provider loops. */
export function closeTransaction(
  { opened, repliedOn }: OpenTransaction,
  notes: Notes,
): { members: MemberReply[]; rejections: Rejection[] } {
  const members: MemberReply[] = []
  const rejections: Rejection[] = []
  for (const loop of opened) {
    if (!isMember(loop)) rejections.push(...loop.rejections)
    else if (answersFor(loop)) members.push(memberReply(loop, repliedOn, notes))
  }
  return { members, rejections }
}

function openLevel(transaction: OpenTransaction, hl: Segment, notes: Notes): void {
  transaction.levels += 1
  const loop = openLoop(hl, transaction.loops, transaction.current)
  if (loop) {
    transaction.current = loop
    transaction.opened.push(loop)
  } else notes.leave(hl, `HL03 ${quoted(element(hl, 3))} is no level of a 271.`)
}

function readInLoop(loop: Loop, segment: Segment, dialect: Dialect, notes: Notes): void {
  if (segment.id === 'AAA') noteRejection(loop, segment, notes)
  else if (!isMember(loop)) describeParty(loop, segment, notes)
  else if (segment.id === 'EB') {
    loop.benefits.push(readBenefit(segment, dialect, notes))
    loop.inRelated = false
    loop.entity = null
  } else if (loop.benefits.length > 0) describeBenefit(loop, segment, notes)
  else describePerson(loop, segment, dialect, notes)
}

function readPurpose(bht: Segment, notes: Notes): string | null {
  if (element(bht, 1) !== '0022' || element(bht, 2) !== '11')
    notes.warn(
      'unexpected-purpose',
      'BHT does not say 0022 and 11, as a reply should. We read it as a reply.',
      bht,
    )
  return isoDay(element(bht, 4))
}

/**
 * A policy holder above a dependent mostly only introduces them: what the payer refuses about the holder then answers
 * for the dependent. It answers for the holder too where both were asked about, each by a number of their own.
 */
function answersFor({ benefits, rejections, traces, hasBelow, hasTracedBelow }: MemberLoop): boolean {
  if (benefits.length > 0 || !hasBelow) return true
  return rejections.length > 0 && traces.length > 0 && hasTracedBelow
}
