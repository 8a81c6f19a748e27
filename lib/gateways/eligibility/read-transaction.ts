import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { type Loop, loopAbove, type MemberLoop, openLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { readBenefit } from '@/lib/gateways/eligibility/read-benefit'
import { describeBenefit } from '@/lib/gateways/eligibility/read-benefit-details'
import { isoDay } from '@/lib/gateways/eligibility/read-dates'
import { describeParty } from '@/lib/gateways/eligibility/read-party'
import { describePerson } from '@/lib/gateways/eligibility/read-person'
import { MOST_REJECTIONS, noteRejection } from '@/lib/gateways/eligibility/read-rejection'
import type { MemberReply, Person, Rejection } from '@/lib/gateways/eligibility/reply'
import { element, type Segment } from '@/lib/gateways/eligibility/segment'

/** Reads the segments between one ST 271 and its SE. `rejections` are those of the payer and provider loops. */
export function readTransaction(
  segments: Segment[],
  dialect: Dialect,
  notes: Notes,
): { members: MemberReply[]; rejections: Rejection[] } {
  const loops = new Map<string, Loop>()
  const opened: Loop[] = []
  let current: Loop | null = null
  let repliedOn: string | null = null
  for (const segment of segments) {
    if (segment.id === 'HL') {
      const loop = openLoop(segment, loops, current)
      if (loop) {
        current = loop
        opened.push(loop)
      } else notes.leave(segment, `HL03 "${element(segment, 3)}" is no level of a 271.`)
    } else if (current) readInLoop(current, segment, dialect, notes)
    else if (segment.id === 'BHT') repliedOn = readPurpose(segment, notes)
    else notes.leave(segment, 'It stands before the first level (HL).')
  }
  const members = opened.filter((loop) => isMember(loop) && answersFor(loop)) as MemberLoop[]
  return {
    members: members.map((loop) => memberReply(loop, repliedOn, notes)),
    rejections: opened.flatMap((loop) => (isMember(loop) ? [] : loop.rejections)),
  }
}

function readInLoop(loop: Loop, segment: Segment, dialect: Dialect, notes: Notes): void {
  if (segment.id === 'AAA') noteRejection(loop, segment, notes)
  else if (!isMember(loop)) describeParty(loop, segment, notes)
  else if (segment.id === 'EB') {
    loop.benefits.push(readBenefit(segment, dialect, notes))
    loop.inRelated = false
    loop.entity = null
  } else if (loop.benefits.length > 0) describeBenefit(loop, segment, notes)
  else describePerson(loop, segment, notes)
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

function isMember(loop: Loop): loop is MemberLoop {
  return loop.kind === 'subscriber' || loop.kind === 'dependent'
}

/** A subscriber who only introduces a dependent is not answered for. */
function answersFor(loop: Loop): boolean {
  if (!isMember(loop)) return false
  return loop.benefits.length > 0 || loop.rejections.length > 0 || !loop.hasBelow
}

function memberReply(loop: MemberLoop, repliedOn: string | null, notes: Notes): MemberReply {
  const payer = loopAbove(loop, 'payer')
  const provider = loopAbove(loop, 'provider')
  const policyHolder = loop.kind === 'dependent' ? loopAbove(loop, 'subscriber') : null
  const inherited = [payer, provider, policyHolder].flatMap((above) => aboveMember(above?.rejections ?? []))
  const rejections = [...inherited, ...loop.rejections]
  if (loop.benefits.length === 0 && rejections.length === 0)
    notes.warn('no-answer', 'The payer names this member but says nothing about coverage.', loop.segment)
  return {
    loop: loop.kind,
    payer: payer && !isMember(payer) ? payer.party : { name: '', id: '', contacts: [] },
    provider: provider && !isMember(provider) && provider.named ? provider.party : null,
    subscriber: loop.kind === 'subscriber' ? loop.person : personOf(policyHolder, loop.person),
    dependent: loop.kind === 'dependent' ? loop.person : null,
    traces:
      loop.traces.length > 0 || !policyHolder || !isMember(policyHolder) ? loop.traces : policyHolder.traces,
    rejections,
    benefits: loop.benefits,
    repliedOn,
    segment: loop.segment,
  }
}

/** What was refused about a subscriber's benefits (2110C) is not refused about the dependents'. */
function aboveMember(rejections: Rejection[]): Rejection[] {
  return rejections.slice(0, MOST_REJECTIONS).filter(({ level }) => level !== '2110C')
}

/** A dependent without a subscriber above is a malformed file; what is known of the dependent is all there is. */
function personOf(policyHolder: Loop | null, dependent: Person): Person {
  return policyHolder && isMember(policyHolder)
    ? policyHolder.person
    : { ...dependent, firstName: '', lastName: '' }
}
