import type { MemberLoop } from '@/lib/gateways/eligibility/loops'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { isoDay, readDate } from '@/lib/gateways/eligibility/read-dates'
import { readReference } from '@/lib/gateways/eligibility/read-reference'
import type { Trace } from '@/lib/gateways/eligibility/reply'
import { element, type Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment that says who the member is (2100C, 2100D), before any benefit. */
export function describePerson(loop: MemberLoop, segment: Segment, notes: Notes): void {
  const read = readers.get(segment.id)
  if (read) read(loop, segment, notes)
  else notes.leave(segment, 'We do not use this part of the description of a member.')
}

function trace({ traces }: MemberLoop, trn: Segment): void {
  traces.push({
    kind: traceKinds.get(element(trn, 1)) ?? 'other',
    number: element(trn, 2),
    by: element(trn, 3),
  })
}

/** In a reply TRN01 is 2 for the number we sent and 1 for one the payer or a clearinghouse added. */
const traceKinds = new Map<string, Trace['kind']>([
  ['2', 'ours'],
  ['1', 'theirs'],
])

function name(loop: MemberLoop, nm1: Segment, notes: Notes): void {
  if (loop.named) {
    notes.leave(nm1, 'This member already has a name.')
    return
  }
  loop.named = true
  loop.person.lastName = element(nm1, 3)
  loop.person.firstName = element(nm1, 4)
  if (element(nm1, 8) === '34') notes.warn('social-security-number', ssnFound, null)
  else loop.person.memberId = element(nm1, 9)
}

function reference({ person }: MemberLoop, ref: Segment, notes: Notes): void {
  const read = readReference(ref, notes)
  if (!read) return
  person.references.push(read)
  if (read.qualifier === '1W') person.memberId ||= read.value
  if (read.qualifier === '6P' || (read.qualifier === '1L' && person.group === null)) {
    person.group = read.value
    person.groupName = read.words || null
  }
}

function street({ person }: MemberLoop, n3: Segment): void {
  person.address = joined(person.address, element(n3, 1), element(n3, 2))
}

function city({ person }: MemberLoop, n4: Segment): void {
  person.address = joined(person.address, element(n4, 1), `${element(n4, 2)} ${element(n4, 3)}`.trim())
}

/** DMG03 (gender) is not read: nothing here depends on it. */
function birth({ person }: MemberLoop, dmg: Segment, notes: Notes): void {
  const day = element(dmg, 1) === 'D8' ? isoDay(element(dmg, 2)) : null
  if (day) person.dateOfBirth = day
  else if (element(dmg, 2)) notes.leave(dmg, 'The date of birth is not a date we can read.')
}

function relation({ person }: MemberLoop, ins: Segment): void {
  person.relationship = element(ins, 2) || null
}

function date({ person }: MemberLoop, dtp: Segment, notes: Notes): void {
  const read = readDate(dtp, notes)
  if (read) person.dates.push(read)
}

export function joined(...parts: (string | null)[]): string | null {
  return parts.filter(Boolean).join(', ') || null
}

const readers = new Map<string, (loop: MemberLoop, segment: Segment, notes: Notes) => void>([
  ['TRN', trace],
  ['NM1', name],
  ['REF', reference],
  ['N3', street],
  ['N4', city],
  ['DMG', birth],
  ['INS', relation],
  ['DTP', date],
])

const ssnFound = 'The payer used a Social Security number as the member ID. We did not keep it.'
