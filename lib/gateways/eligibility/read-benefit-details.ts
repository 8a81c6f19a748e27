import type { MemberLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { quantityOf } from '@/lib/gateways/eligibility/read-benefit'
import { readDate } from '@/lib/gateways/eligibility/read-dates'
import { contactsOf, partyOf } from '@/lib/gateways/eligibility/read-party'
import { joined } from '@/lib/gateways/eligibility/read-person'
import { readReference } from '@/lib/gateways/eligibility/read-reference'
import type { Benefit, RelatedEntity } from '@/lib/gateways/eligibility/reply'
import { element, refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment that hangs on the latest EB (2110, 2115, 2120). NM1 opens a related entity, with or without LS. */
export function describeBenefit(loop: MemberLoop, segment: Segment, notes: Notes): void {
  const benefit = loop.benefits.at(-1) as Benefit
  if (segment.id === 'LS' || segment.id === 'LE') {
    loop.inRelated = segment.id === 'LS'
    loop.entity = null
  } else if (segment.id === 'NM1') openEntity(loop, benefit, segment)
  else if (ofEntity.has(segment.id)) describeEntity(loop, benefit, segment, notes)
  else hangOn(benefit, segment, notes)
}

function hangOn(benefit: Benefit, segment: Segment, notes: Notes): void {
  if (segment.id === 'MSG') addMessage(benefit, segment, notes)
  else if (segment.id === 'HSD') addLimit(benefit, segment, notes)
  else if (segment.id === 'III') addPlace(benefit, segment)
  else if (segment.id === 'DTP') {
    const date = readDate(segment, notes)
    if (date) benefit.dates.push(date)
  } else if (segment.id === 'REF') {
    const reference = readReference(segment, notes)
    if (reference) benefit.references.push(reference)
  } else notes.leave(segment, 'We do not know this segment after a benefit.')
}

function addMessage(benefit: Benefit, msg: Segment, notes: Notes): void {
  const text = element(msg, 1)
  if (text) benefit.messages.push({ text, segment: refOf(msg) })
  else notes.leave(msg, 'It says nothing.')
}

function addLimit(benefit: Benefit, hsd: Segment, notes: Notes): void {
  benefit.limits.push({
    quantity: quantityOf(hsd, 1, notes),
    per: element(hsd, 3) || null,
    period: element(hsd, 5) || null,
    periodCount: element(hsd, 6) || null,
    segment: refOf(hsd),
  })
  if (element(hsd, 4) || element(hsd, 7) || element(hsd, 8))
    notes.leave(hsd, 'The pattern of delivery (HSD04, HSD07, HSD08) is not read.')
}

function addPlace(benefit: Benefit, iii: Segment): void {
  const words = element(iii, 4) || element(iii, 3)
  benefit.places.push({ qualifier: element(iii, 1), code: element(iii, 2), words, segment: refOf(iii) })
}

const ofEntity = new Set(['N3', 'N4', 'PER', 'PRV'])

function openEntity(loop: MemberLoop, benefit: Benefit, segment: Segment): RelatedEntity {
  const named = segment.id === 'NM1'
  const party = named ? partyOf(segment) : { name: '', id: '', contacts: [] }
  loop.entity = { ...party, kind: named ? element(segment, 1) : '', address: null, segment: refOf(segment) }
  benefit.relatedEntities.push(loop.entity)
  return loop.entity
}

/** Some payers give an address or a telephone inside LS ... LE without a name; it is kept without one. */
function describeEntity(loop: MemberLoop, benefit: Benefit, segment: Segment, notes: Notes): void {
  if (!loop.entity && !loop.inRelated) {
    notes.leave(segment, 'It describes nobody.')
    return
  }
  const entity = loop.entity ?? openEntity(loop, benefit, segment)
  if (segment.id === 'N3') entity.address = joined(entity.address, element(segment, 1), element(segment, 2))
  else if (segment.id === 'N4')
    entity.address = joined(
      entity.address,
      element(segment, 1),
      `${element(segment, 2)} ${element(segment, 3)}`.trim(),
    )
  else if (segment.id === 'PER') entity.contacts.push(...contactsOf(segment))
  else notes.leave(segment, 'We do not use the specialty of a related organization.')
}
