import type { Dialect } from '@/lib/gateways/eligibility/dialect'
import { countElements, element, word } from '@/lib/gateways/eligibility/elements'
import { added, addedAll } from '@/lib/gateways/eligibility/lists'
import type { MemberLoop } from '@/lib/gateways/eligibility/loops'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { contactsOf } from '@/lib/gateways/eligibility/read-contacts'
import { isoDay, readDate } from '@/lib/gateways/eligibility/read-dates'
import { cityOf, joined, specialtyOf } from '@/lib/gateways/eligibility/read-party'
import { readReference, ssnFound } from '@/lib/gateways/eligibility/read-reference'
import type { Trace } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Takes one segment that says who the member is (2100C, 2100D), before any benefit. */
export function describePerson(loop: MemberLoop, segment: Segment, dialect: Dialect, notes: Notes): void {
  const read = readers.get(segment.id)
  if (read) read(loop, segment, notes, dialect)
  else notes.leave(segment, 'We do not use this part of the description of a member.')
}

function trace(loop: MemberLoop, trn: Segment): void {
  if (loop.above) loop.above.hasTracedBelow = true
  loop.traces = added(loop.traces, {
    kind: traceKinds.get(element(trn, 1)) ?? 'other',
    number: element(trn, 2),
    by: element(trn, 3),
    part: element(trn, 4),
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
  const { person } = loop
  person.lastName = word(nm1, 3)
  person.firstName = word(nm1, 4)
  person.middleName = word(nm1, 5)
  person.suffix = word(nm1, 7)
  if (element(nm1, 8) === '34') notes.warn('social-security-number', ssnFound, null)
  else person.memberId = word(nm1, 9)
}

function reference({ person }: MemberLoop, ref: Segment, notes: Notes): void {
  const read = readReference(ref, notes)
  if (!read) return
  person.references = added(person.references, read)
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
  person.address = joined(person.address, ...cityOf(n4))
}

/** DMG03 (gender) is not read: nothing here depends on it. */
function birth({ person }: MemberLoop, dmg: Segment, notes: Notes): void {
  const day = element(dmg, 1) === 'D8' ? isoDay(element(dmg, 2)) : null
  if (day) person.dateOfBirth = day
  else if (element(dmg, 2)) notes.leave(dmg, 'The date of birth is not a date we can read.')
}

/** INS03 001 with INS04 25: the payer's own files differ from what we sent, and the reply shows theirs. */
function relation({ person }: MemberLoop, ins: Segment, notes: Notes): void {
  person.relationship = element(ins, 2) || null
  if (element(ins, 3) === '001' && element(ins, 4) === '25')
    notes.warn('changed-by-payer', changed, refOf(ins))
}

const changed =
  'The payer says that its name, birth date or number for this person is not what was asked with. Compare them.'

function date({ person }: MemberLoop, dtp: Segment, notes: Notes): void {
  const read = readDate(dtp, notes)
  if (read) person.dates = added(person.dates, read)
}

function contact({ person }: MemberLoop, per: Segment): void {
  person.contacts = addedAll(person.contacts, contactsOf(per))
}

function specialty({ person }: MemberLoop, prv: Segment): void {
  person.specialty = specialtyOf(prv)
}

/** Each element of an HI is a qualifier and a diagnosis. */
function diagnoses({ person }: MemberLoop, hi: Segment, notes: Notes, { component }: Dialect): void {
  for (let at = 1; at <= countElements(hi); at += 1) {
    const text = element(hi, at)
    const [qualifier = '', code = ''] = text.split(component)
    if (code) person.diagnoses = added(person.diagnoses, { qualifier, code })
    else if (text) notes.leave(hi, `HI0${at} ${quoted(text)} is not a diagnosis.`)
  }
}

/** MPI01 to MPI07: status, employment, branch, words, rank, and the format and days of service. */
function military({ person }: MemberLoop, mpi: Segment): void {
  for (let at = 1; at <= 7; at += 1) person.military = added(person.military, element(mpi, at))
}

type Reader = (loop: MemberLoop, segment: Segment, notes: Notes, dialect: Dialect) => void

const readers = new Map<string, Reader>([
  ['TRN', trace],
  ['NM1', name],
  ['REF', reference],
  ['N3', street],
  ['N4', city],
  ['PER', contact],
  ['PRV', specialty],
  ['DMG', birth],
  ['INS', relation],
  ['HI', diagnoses],
  ['DTP', date],
  ['MPI', military],
])
