import { detailsOf } from '@/lib/gateways/eligibility/benefit-details'
import { element } from '@/lib/gateways/eligibility/elements'
import { added } from '@/lib/gateways/eligibility/lists'
import type { MemberLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { describedBy, nameParty, nobodyNamed } from '@/lib/gateways/eligibility/read-party'
import type { Benefit, RelatedEntity } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** NM1 of loop 2120: somebody else who has to do with a benefit. Without NM1, one that is not named. */
export function openEntity(loop: MemberLoop, benefit: Benefit, segment: Segment): RelatedEntity {
  const named = segment.id === 'NM1'
  const entity: RelatedEntity = {
    ...nobodyNamed(),
    kind: named ? element(segment, 1) : '',
    relationship: (named && element(segment, 10)) || null,
    segment: refOf(segment),
  }
  if (named) nameParty(entity, segment)
  loop.entity = entity
  detailsOf(benefit).relatedEntities = added(benefit.details.relatedEntities, entity)
  return entity
}

/** Some payers give an address or a telephone inside LS ... LE without a name; it is kept without one. */
export function describeEntity(loop: MemberLoop, benefit: Benefit, segment: Segment, notes: Notes): void {
  if (loop.entity || loop.inRelated)
    describedBy(loop.entity ?? openEntity(loop, benefit, segment), segment, notes)
  else notes.leave(segment, 'It describes nobody.')
}
