import { element } from '@/lib/gateways/eligibility/elements'
import { none } from '@/lib/gateways/eligibility/lists'
import { nobodyNamed } from '@/lib/gateways/eligibility/read-party'
import type {
  Benefit,
  Party,
  Person,
  Rejection,
  RelatedEntity,
  Trace,
} from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment, type SegmentRef } from '@/lib/gateways/eligibility/segment'

/** The loops of a 271 as they open: payer (2000A), provider (2000B), subscriber (2000C), dependent (2000D). */
export type Loop = PartyLoop | MemberLoop
export type PartyLoop = LoopHead<'payer' | 'provider'> & { party: Party }
export type MemberLoop = LoopHead<'subscriber' | 'dependent'> & {
  person: Person
  traces: readonly Trace[]
  benefits: Benefit[]
  /** Whether we stand between LS and LE, and the 2120 entity being described. */
  inRelated: boolean
  entity: RelatedEntity | null
}
type LoopHead<Kind> = {
  kind: Kind
  above: Loop | null
  named: boolean
  rejections: readonly Rejection[]
  segment: SegmentRef
  /** Whether other levels stand below it, and whether one of them answers a question by its number. */
  hasBelow: boolean
  hasTracedBelow: boolean
}

/** Opens the loop an HL announces, below the loop its HL02 points to, or below the nearest one that fits. */
export function openLoop(hl: Segment, loops: Map<string, Loop>, current: Loop | null): Loop | null {
  const kind = kinds.get(element(hl, 3))
  if (!kind) return null
  const fits = parents[kind]
  const named = loops.get(element(hl, 2))
  const above = named && fits.includes(named.kind) ? named : nearest(current, fits)
  if (above) above.hasBelow = true
  const loop =
    kind === 'payer' || kind === 'provider' ? partyLoop(kind, above, hl) : memberLoop(kind, above, hl)
  loops.set(element(hl, 1), loop)
  return loop
}

function partyLoop(kind: PartyLoop['kind'], above: Loop | null, hl: Segment): PartyLoop {
  const segment = refOf(hl)
  return {
    kind,
    above,
    named: false,
    rejections: none,
    segment,
    hasBelow: false,
    hasTracedBelow: false,
    party: nobodyNamed(),
  }
}

function memberLoop(kind: MemberLoop['kind'], above: Loop | null, hl: Segment): MemberLoop {
  return {
    kind,
    above,
    named: false,
    rejections: none,
    segment: refOf(hl),
    hasBelow: false,
    hasTracedBelow: false,
    person: nobody(),
    traces: none,
    benefits: [],
    inRelated: false,
    entity: null,
  }
}

export function loopAbove(loop: Loop, kind: Loop['kind']): Loop | null {
  return nearest(loop.above, [kind])
}

export function isMember(loop: Loop): loop is MemberLoop {
  return loop.kind === 'subscriber' || loop.kind === 'dependent'
}

function nearest(from: Loop | null, fits: Loop['kind'][]): Loop | null {
  let loop = from
  while (loop && !fits.includes(loop.kind)) loop = loop.above
  return loop
}

function nobody(): Person {
  return {
    lastName: '',
    firstName: '',
    middleName: '',
    suffix: '',
    memberId: '',
    dateOfBirth: null,
    relationship: null,
    group: null,
    groupName: null,
    address: null,
    contacts: none,
    references: none,
    dates: none,
    specialty: null,
    diagnoses: none,
    military: none,
  }
}

const kinds = new Map<string, Loop['kind']>([
  ['20', 'payer'],
  ['21', 'provider'],
  ['22', 'subscriber'],
  ['23', 'dependent'],
])

const parents: Record<Loop['kind'], Loop['kind'][]> = {
  payer: [],
  provider: ['payer'],
  subscriber: ['provider', 'payer'],
  dependent: ['subscriber'],
}
