import { isJoint, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** Under whom a joint session is billed. Family therapy is billed once, under one patient; a day of care, to each. */
export const billableTo = ['each-own-per-diem', 'first-partner', 'second-partner', 'none'] as const
export type BillableTo = (typeof billableTo)[number]

/** Who is meant by it, with the partners' names in order. */
export function sayBillableTo(to: BillableTo, [first, second]: readonly [string, string]): string {
  if (to === 'first-partner') return first
  if (to === 'second-partner') return second
  return to === 'none' ? 'nobody' : 'each partner’s own day'
}

/** Whether a session belongs to the bill of the partner at this position (1 or 2). What one has alone is always theirs. */
export function isBilledTo(kind: SessionKind, to: BillableTo | null, position: 1 | 2): boolean {
  if (!isJoint(kind) || to === null || to === 'each-own-per-diem') return true
  return to === (position === 1 ? 'first-partner' : 'second-partner')
}

/**
 * Whether the minutes of a session count toward a day of care of the partner at this position. To a payer that bills
 * joint work apart (`jointApart`) no couples session is part of a day, whoever it is billed to.
 */
export const countsInDay = (
  { kind, to, position }: { kind: SessionKind; to: BillableTo | null; position: 1 | 2 },
  jointApart: boolean,
): boolean => !standsApart(kind, jointApart) && isBilledTo(kind, to, position)

/** Family therapy is billed once under one patient, so it alone can stand apart; group and peer work is each one's own. */
export const standsApart = (kind: SessionKind, jointApart: boolean): boolean =>
  jointApart && kind === 'couples'
