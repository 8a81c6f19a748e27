import { active, inactive } from '@/lib/gateways/eligibility/benefit-codes'
import { addedAll, none } from '@/lib/gateways/eligibility/lists'
import { isMember, type Loop, loopAbove, type MemberLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { nobodyNamed } from '@/lib/gateways/eligibility/read-party'
import type { MemberReply, Party, Person, Rejection } from '@/lib/gateways/eligibility/reply'

/** A member's loop with what holds for it from the levels above: payer, provider, policy holder and their refusals. */
export function memberReply(loop: MemberLoop, repliedOn: string | null, notes: Notes): MemberReply {
  const payer = loopAbove(loop, 'payer')
  const provider = loopAbove(loop, 'provider')
  const above = loop.kind === 'dependent' ? loopAbove(loop, 'subscriber') : null
  const policyHolder = above && isMember(above) ? above : null
  const inherited = withThoseOf(policyHolder, withThoseOf(provider, withThoseOf(payer, none)))
  const rejections = addedAll(inherited, loop.rejections)
  sayWhatIsOdd(loop, rejections, notes)
  return {
    loop: loop.kind,
    payer: partyOf(payer) ?? nobodyNamed(),
    provider: provider?.named ? partyOf(provider) : null,
    subscriber: loop.kind === 'subscriber' ? loop.person : personOf(policyHolder, loop.person),
    dependent: loop.kind === 'dependent' ? loop.person : null,
    traces: loop.traces.length > 0 || !policyHolder ? loop.traces : policyHolder.traces,
    rejections,
    benefits: loop.benefits,
    repliedOn,
    segment: loop.segment,
  }
}

function sayWhatIsOdd(
  { benefits, segment }: MemberLoop,
  rejections: readonly Rejection[],
  notes: Notes,
): void {
  if (benefits.length === 0 && rejections.length === 0)
    notes.warn('no-answer', 'The payer names this member but says nothing about coverage.', segment)
  if (rejections.length === 0 || !cannotAnswer(rejections)) return
  const answer = benefits.find(({ infoType }) => active.has(infoType) || inactive.has(infoType))
  if (answer)
    notes.warn(
      'answer-beside-outage',
      'The payer says that it cannot answer now, and yet says something about coverage. A "no" in it is not taken as one; ask again.',
      answer.segment,
    )
}

/** Whether the payer as a whole could not answer (AAA above the benefits): what else it says is then no refusal of care. */
export function cannotAnswer(rejections: readonly Rejection[]): boolean {
  return rejections.some(({ meaning, level }) => meaning === 'try-later' && !level.startsWith('2110'))
}

/** The guide allows nine in each of at most two places of a loop. */
const MOST_INHERITED = 18

/** What was refused about a subscriber's benefits (2110C) is not refused about the dependents'. */
function withThoseOf(loop: Loop | null, others: readonly Rejection[]): readonly Rejection[] {
  if (!loop || loop.rejections.length === 0) return others
  const below = loop.rejections.filter(({ level }) => level !== '2110C').slice(0, MOST_INHERITED)
  return addedAll(others, below)
}

function partyOf(loop: Loop | null): Party | null {
  return loop && !isMember(loop) ? loop.party : null
}

/** A dependent without a subscriber above is a malformed file; what is known of the dependent is all there is. */
function personOf(policyHolder: MemberLoop | null, dependent: Person): Person {
  return policyHolder ? policyHolder.person : { ...dependent, firstName: '', lastName: '' }
}
