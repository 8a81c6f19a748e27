import { readClaims } from '@/lib/data/claim-facts'
import { findBillableTo } from '@/lib/data/session-billing'
import { listTakenOut, type TakenOut } from '@/lib/data/taken-out'
import type { Transaction } from '@/lib/data/transaction'
import { type BillableTo, billableTo, sayBillableTo } from '@/lib/domain/benefits/billable-to'
import { sayDayUnder } from '@/lib/domain/benefits/say-day-under'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** Under whom a joint session is billed, and what each other choice would make of both partners' days. */
export type BilledTo = {
  couple: string
  to: BillableTo
  choices: { value: BillableTo; label: string; hint: string }[]
  /** Whose month went out already, and when: what was handed over does not change with a choice. */
  taken: string[]
}

/** `startsAt` and `zone` say in whose month it is looked for: the month of the coordinator's day. */
export async function billedTo(
  tx: Transaction,
  { session, couple, names }: { session: string; couple: string; names: readonly [string, string] },
  { startsAt, zone }: { startsAt: Date; zone: string },
): Promise<BilledTo> {
  const month = localDateOf(startsAt.getTime(), zone).slice(0, 7)
  const claims = (await readClaims(tx, couple, month)).map((claim, index) => ({
    ...claim,
    place: index === 0 ? (1 as const) : (2 as const),
  }))
  const gone = await listTakenOut(tx, couple, month)
  const out = claims.flatMap(({ personId, called }) =>
    gone.filter((one) => one.personId === personId).map((one) => `${called}’s on ${sayWhenAndBy(one, zone)}`),
  )
  return {
    couple,
    to: (await findBillableTo(tx, session, couple)) ?? 'each-own-per-diem',
    choices: billableTo.map((to) => ({
      value: to,
      label: sentenceCase(sayBillableTo(to, names)),
      hint: sayDayUnder(claims, session, to),
    })),
    taken: [...new Set(out)],
  }
}

/** "Nov 22, 2026 by Casey Demo". */
export const sayWhenAndBy = ({ at, by }: TakenOut, zone: string): string =>
  `${sayDay(localDateOf(at.getTime(), zone))} by ${by ?? 'a colleague'}`
