import type { PartyLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import type { Contact, Party } from '@/lib/gateways/eligibility/reply'
import { element, type Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment of the payer's or provider's loop: NM1 names it, PER says how to reach it. */
export function describeParty(loop: PartyLoop, segment: Segment, notes: Notes): void {
  if (segment.id === 'NM1' && !loop.named) {
    loop.party = { ...partyOf(segment), contacts: loop.party.contacts }
    loop.named = true
  } else if (segment.id === 'PER') loop.party.contacts.push(...contactsOf(segment))
  else notes.leave(segment, `We do not use this part of the ${loop.kind}'s description.`)
}

/** Name and id of an NM1. A Social Security number (qualifier 34) is never taken as an id. */
export function partyOf(nm1: Segment): Party {
  const name = [element(nm1, 4), element(nm1, 5), element(nm1, 3)].filter(Boolean).join(' ')
  return { name, id: element(nm1, 8) === '34' ? '' : element(nm1, 9), contacts: [] }
}

/** A PER holds up to three pairs of kind and number. */
export function contactsOf(per: Segment): Contact[] {
  return [3, 5, 7].flatMap((at) => {
    const value = element(per, at + 1)
    return value ? [{ kind: contactKinds.get(element(per, at)) ?? 'other', value }] : []
  })
}

const contactKinds = new Map<string, Contact['kind']>([
  ['TE', 'phone'],
  ['WP', 'phone'],
  ['HP', 'phone'],
  ['EM', 'email'],
  ['UR', 'web'],
  ['FX', 'fax'],
])
