import { sayDay } from '@/lib/domain/say-day'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'

/** A partner as the application knows them. `dateOfBirth` is an ISO day. */
export type WantedMember = { memberId: string; firstName: string; lastName: string; dateOfBirth: string }
export type Part = 'member ID' | 'first name' | 'last name' | 'date of birth'
export type Comparison = { agrees: Remark[]; differs: Remark[]; missing: Part[] }
export type Remark = { part: Part; words: string }

/** A person as a payer names them: empty where it does not say. Of several member IDs one that agrees is enough. */
export type NamedPerson = {
  firstName: string
  lastName: string
  dateOfBirth: string
  memberIds: readonly string[]
}

/** Compares the person a reply is about with a partner, part by part. */
export function comparePerson(member: MemberReply, wanted: WantedMember): Comparison {
  return compareNamed(namedPerson(member), wanted)
}

/** The one a reply is about, with their own ID and that of the policy. */
export function namedPerson({ dependent, subscriber }: MemberReply): NamedPerson {
  const { firstName, lastName, dateOfBirth, memberId } = dependent ?? subscriber
  const memberIds = [...new Set([memberId, subscriber.memberId].filter(Boolean))]
  return { firstName, lastName, dateOfBirth: dateOfBirth ?? '', memberIds }
}

/**
 * Whether somebody who knows the person may say that a reply is about them although something in it differs: the birth
 * date agrees with one part more, or the member ID with the first name. Everyone on a policy shares its ID, and often a
 * last name: those two alone are as true of the other partner.
 */
export function mayBeVouchedFor({ agrees }: Pick<Comparison, 'agrees'>): boolean {
  const agree = (part: Part) => agrees.some((remark) => remark.part === part)
  return agree('date of birth') ? agrees.length > 1 : agree('member ID') && agree('first name')
}

/** Whether what agrees tells this person from the others on the policy: their first name or birth date does. */
export const saysWho = (agrees: Comparison['agrees']): boolean =>
  agrees.some(({ part }) => part === 'first name' || part === 'date of birth')

/** What the payer left out neither agrees nor differs. */
export function compareNamed(person: NamedPerson, wanted: WantedMember): Comparison {
  const ids = person.memberIds
  const result: Comparison = { agrees: [], differs: [], missing: [] }
  note(
    result,
    'member ID',
    ids.join(' or '),
    wanted.memberId,
    ids.some((id) => sameId(id, wanted.memberId)),
  )
  note(
    result,
    'first name',
    person.firstName,
    wanted.firstName,
    sameFirstName(person.firstName, wanted.firstName),
  )
  note(result, 'last name', person.lastName, wanted.lastName, sameLastName(person.lastName, wanted.lastName))
  const born = person.dateOfBirth
  const sameDay = digits(born) === digits(wanted.dateOfBirth)
  const [saidDay, wantedDay] = [born, wanted.dateOfBirth].map((day) => day && sayDay(day))
  note(result, 'date of birth', saidDay ?? '', wantedDay ?? '', sameDay)
  return result
}

function note(result: Comparison, part: Part, said: string, wanted: string, same: boolean): void {
  if (!said.trim() || !wanted.trim()) result.missing.push(part)
  else if (same) result.agrees.push({ part, words: `The ${part} agrees.` })
  else
    result.differs.push({
      part,
      words: `The ${part} in the reply is ${said}; the application says ${wanted}.`,
    })
}

/** Spaces, dashes and case aside, an ID may carry a person suffix of up to three characters on one side only. */
function sameId(one: string, other: string): boolean {
  const [short = '', long = ''] = [plainId(one), plainId(other)].sort((a, b) => a.length - b.length)
  return short === long || (short.length >= 8 && long.startsWith(short) && long.length - short.length <= 3)
}

function plainId(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}

/** The first given name decides, an initial or a short form (`Jon` for `Jonathan`) is enough. */
function sameFirstName(one: string, other: string): boolean {
  const [a = '', b = ''] = [lettersOf(one)[0], lettersOf(other)[0]]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short !== '' && (short.length === 1 || short.length >= 3 ? long.startsWith(short) : short === long)
}

/** `DELACRUZ` is `De la Cruz`; one half of a double name is enough (`Okafor` for `Okafor-Reyes`). */
function sameLastName(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  if (a.join('') === b.join('')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word) => word.length > 2 && long.includes(word))
}

function lettersOf(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toUpperCase()
  return plain.split(/[^\p{L}]+/u).filter((word) => word && !generations.has(word))
}

function digits(day: string): string {
  return day.replace(/\D/g, '')
}

const generations = new Set(['JR', 'SR', 'II', 'III', 'IV'])
