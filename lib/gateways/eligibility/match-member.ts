import {
  type Comparison,
  comparePerson,
  mayBeVouchedFor,
  type Part,
  type WantedMember,
} from '@/lib/gateways/eligibility/compare-person'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'

export type { WantedMember } from '@/lib/gateways/eligibility/compare-person'

export type MemberMatch =
  | { kind: 'one'; index: number; reasons: string[] }
  /** `samePerson`: the payer answered for one person in several transactions, so their facts add up. */
  | { kind: 'several'; indexes: number[]; samePerson: boolean }
  /** `mayBe`: somebody who knows the person may vouch for it all the same. */
  | { kind: 'none'; differences: { index: number; words: string[]; mayBe: boolean }[] }

/**
 * Which reply in a file is about this partner? Everyone on a policy may share its member ID, so the person decides:
 * nothing may differ, and the ID with first name or birth date must agree, or birth date with both names. One
 * differing name or ID is let pass when all else agrees and no other reply fits better (a nickname, a new card); a
 * differing birth date never is.
 */
export function matchMembers(members: MemberReply[], wanted: WantedMember): MemberMatch {
  const compared = members.map((member, index) => ({ index, ...comparePerson(member, wanted) }))
  const exact = compared.filter(fits)
  const found = exact.length > 0 ? exact : compared.filter(nearlyFits)
  const [first] = found
  if (!first)
    return {
      kind: 'none',
      differences: compared.map(({ index, ...rest }) => ({
        index,
        words: against(rest),
        mayBe: mayBeVouchedFor(rest),
      })),
    }
  if (found.length === 1)
    return {
      kind: 'one',
      index: first.index,
      reasons: [...first.agrees, ...first.differs].map(({ words }) => words),
    }
  const indexes = found.map(({ index }) => index)
  const people = new Set(indexes.map((index) => identity(members[index] as MemberReply)))
  return { kind: 'several', indexes, samePerson: people.size === 1 }
}

/** Nothing differs, and of ID, birth date and name enough agree. */
export function fits({ agrees, differs }: Comparison): boolean {
  if (differs.length > 0) return false
  const agree = (part: Part) => agrees.some((remark) => remark.part === part)
  if (agree('member ID')) return agree('first name') || agree('date of birth')
  return agree('date of birth') && agree('first name') && agree('last name')
}

function nearlyFits({ agrees, differs }: Comparison): boolean {
  return agrees.length === 3 && differs.length === 1 && differs[0]?.part !== 'date of birth'
}

function against({ differs, missing }: Comparison): string[] {
  if (differs.length > 0) return differs.map(({ words }) => words)
  return [`Too little to tell: the reply does not give the ${missing.join(', the ')}.`]
}

function identity({ loop, subscriber, dependent }: MemberReply): string {
  const { firstName, lastName, dateOfBirth } = dependent ?? subscriber
  return JSON.stringify([loop, subscriber.memberId, firstName, lastName, dateOfBirth].map(plain))
}

function plain(part: string | null): string {
  return (part ?? '').toUpperCase()
}
