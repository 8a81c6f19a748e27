import type { Holder } from '@/lib/domain/benefits/pay-order'

/** The words of a plan, as they are kept where it changes. */
export type PlanWords = {
  holder: Holder
  payerName: string
  memberId: string
  groupNumber: string
  planKind: string
}

/**
 * What a plan said before, the latest first, without the beginnings of what was taken back: another plan that came in its
 * place and left it again is one line, the one of its end. Each row keeps the words that stood until then, so the beginning is
 * the row that keeps the words which stand again. `now`: the words the plan has.
 */
export function wordsBefore<Row extends PlanWords & { takenBack: boolean }>(
  rows: readonly Row[],
  now: PlanWords,
): Row[] {
  const begun = new Set<Row>()
  for (const [place, row] of [...rows.entries()].reverse()) {
    if (!row.takenBack) continue
    const again = rows[place - 1] ?? now
    const start = rows.slice(place + 1).find((one) => !one.takenBack && !begun.has(one) && isSame(one, again))
    if (start) begun.add(start)
  }
  return rows.filter((row) => !begun.has(row))
}

const isSame = (one: PlanWords, other: PlanWords) =>
  (['holder', 'payerName', 'memberId', 'groupNumber', 'planKind'] as const).every(
    (word) => one[word] === other[word],
  )
