import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import { letGo } from '@/lib/gateways/eligibility/elements'
import { atOnce, type Steps } from '@/lib/gateways/eligibility/in-turns'
import type { Segment } from '@/lib/gateways/eligibility/segment'
import { SegmentWalk } from '@/lib/gateways/eligibility/segment-walk'

/** One ISA ... IEA. `cut` is text after the last terminator, when the file ends inside a segment. */
export type Interchange = { delimiters: Delimiters; segments: Segment[]; cut: Segment | null }
export type Tokens = { interchanges: Interchange[]; problem: SegmentWalk['problem'] }

/** All segments of an X12 text, interchange by interchange. To read a reply, walk through it instead: see there. */
export function tokenize(text: string): Tokens {
  return atOnce(tokenizing(text))
}

export function* tokenizing(text: string): Steps<Tokens> {
  const walk = new SegmentWalk(text)
  const interchanges: Interchange[] = []
  let delimiters: Delimiters | null = null
  for (let segment = walk.next(); segment !== null; segment = walk.next()) {
    if (walk.delimiters !== delimiters) {
      delimiters = walk.delimiters as Delimiters
      interchanges.push({ delimiters, segments: [], cut: null })
    }
    interchanges.at(-1)?.segments.push(segment)
    if (segment.position % A_STEP === 0) yield
  }
  letGo()
  const open = interchanges.at(-1)
  if (open) open.cut = walk.cut
  return { interchanges, problem: walk.problem }
}

/** Segments. */
const A_STEP = 1024
