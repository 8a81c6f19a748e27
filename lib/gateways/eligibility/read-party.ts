import { element, word } from '@/lib/gateways/eligibility/elements'
import { added, addedAll, none } from '@/lib/gateways/eligibility/lists'
import type { PartyLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { contactsOf } from '@/lib/gateways/eligibility/read-contacts'
import { readReference } from '@/lib/gateways/eligibility/read-reference'
import type { Party, Specialty } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment of the payer's or provider's loop (2100A, 2100B): NM1 names it, the rest describes it. */
export function describeParty(loop: PartyLoop, segment: Segment, notes: Notes): void {
  if (segment.id === 'NM1' && !loop.named) {
    nameParty(loop.party, segment)
    loop.named = true
  } else describedBy(loop.party, segment, notes)
}

/** What an address, a contact, a number or a specialty adds to somebody; other segments are left. */
export function describedBy(party: Party, segment: Segment, notes: Notes): void {
  if (segment.id === 'PER') party.contacts = addedAll(party.contacts, contactsOf(segment))
  else if (segment.id === 'N3')
    party.address = joined(party.address, element(segment, 1), element(segment, 2))
  else if (segment.id === 'N4') party.address = joined(party.address, ...cityOf(segment))
  else if (segment.id === 'PRV') party.specialty = specialtyOf(segment)
  else if (segment.id === 'REF') {
    const reference = readReference(segment, notes)
    if (reference) party.references = added(party.references, reference)
  } else notes.leave(segment, 'We do not use this part of the description.')
}

/** Name and id of an NM1. A Social Security number (qualifier 34) is never taken as an id. */
export function nameParty(party: Party, nm1: Segment): void {
  const family = word(nm1, 3)
  const given = [word(nm1, 4), word(nm1, 5), family, word(nm1, 7)].filter(Boolean)
  party.name = given.length === 1 ? family || (given[0] as string) : given.join(' ')
  party.id = element(nm1, 8) === '34' ? '' : word(nm1, 9)
}

export function nobodyNamed(): Party {
  return { name: '', id: '', contacts: none, address: null, references: none, specialty: null }
}

/** City, then state and postal code, then the country (N404) and its part (N407) where they are given. */
export function cityOf(n4: Segment): string[] {
  const state = `${element(n4, 2)} ${element(n4, 3)}`.trim()
  return [element(n4, 1), state, element(n4, 7), element(n4, 4)]
}

export function specialtyOf(prv: Segment): Specialty {
  return { role: element(prv, 1), code: element(prv, 3) }
}

export function joined(...parts: (string | null)[]): string | null {
  return parts.filter(Boolean).join(', ') || null
}
