import { detailsOf } from '@/lib/gateways/eligibility/benefit-details'
import { element } from '@/lib/gateways/eligibility/elements'
import { added } from '@/lib/gateways/eligibility/lists'
import type { MemberLoop } from '@/lib/gateways/eligibility/loops'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { readDate } from '@/lib/gateways/eligibility/read-dates'
import { describeEntity, openEntity } from '@/lib/gateways/eligibility/read-entity'
import { readLimit } from '@/lib/gateways/eligibility/read-limit'
import { readReference } from '@/lib/gateways/eligibility/read-reference'
import type { Benefit } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment that hangs on the latest EB (2110, 2115, 2120). NM1 opens a related entity, with or without LS. */
export function describeBenefit(loop: MemberLoop, segment: Segment, notes: Notes): void {
  const benefit = loop.benefits.at(-1) as Benefit
  switch (segment.id) {
    case 'MSG':
      addMessage(benefit, segment, notes)
      break
    case 'HSD':
      detailsOf(benefit).limits = added(benefit.details.limits, readLimit(segment, notes))
      break
    case 'DTP': {
      const date = readDate(segment, notes)
      if (date) detailsOf(benefit).dates = added(benefit.details.dates, date)
      break
    }
    case 'REF': {
      const reference = readReference(segment, notes)
      if (reference) detailsOf(benefit).references = added(benefit.details.references, reference)
      break
    }
    case 'III':
      addPlace(benefit, segment, notes)
      break
    case 'LS':
    case 'LE':
      loop.inRelated = segment.id === 'LS'
      loop.entity = null
      break
    case 'NM1':
      openEntity(loop, benefit, segment)
      break
    case 'N3':
    case 'N4':
    case 'PER':
    case 'PRV':
      describeEntity(loop, benefit, segment, notes)
      break
    default:
      notes.leave(segment, 'We do not know this segment after a benefit.')
  }
}

function addMessage(benefit: Benefit, msg: Segment, notes: Notes): void {
  const text = element(msg, 1)
  if (text) benefit.messages = added(benefit.messages, { text, segment: msg })
  else notes.leave(msg, 'It says nothing.')
}

/** III01 the list a code is from, III02 the code, III03 the category of an injury, III04 free text. */
function addPlace(benefit: Benefit, iii: Segment, notes: Notes): void {
  const qualifier = element(iii, 1)
  detailsOf(benefit).places = added(benefit.details.places, {
    qualifier,
    code: element(iii, 2),
    category: element(iii, 3) || null,
    words: element(iii, 4),
    segment: refOf(iii),
  })
  if (qualifier && !lists.has(qualifier))
    notes.leave(iii, `III01 ${quoted(qualifier)} is no list of codes we know.`)
}

const lists = new Set(['ZZ', 'BF', 'BK', 'ABF', 'ABK', 'GR', 'NI'])
