import { type TakeCorrectionBack, takeCorrectionBack } from '@/lib/use-cases/benefits/take-correction-back'
import { made } from './a-desk'
import { aPlanToCorrect } from './a-plan-to-correct'
import type { testDatabase } from './database'

/** Maya’s plan M1, to be corrected to L-9 as "another plan", and what takes that back. */
export function aCorrectionToTakeBack(asOwner: ReturnType<typeof testDatabase>['asOwner']) {
  const at = aPlanToCorrect(asOwner)
  const { correct, couple, shown, casey } = at
  const another = async (more = {}) =>
    made(await correct({ payerName: 'Lakeside', memberId: 'L-9', which: 'another', ...more })).id
  const form = async (): Promise<TakeCorrectionBack> => {
    const { id, plan } = await shown()
    return { coupleId: couple(), personId: plan.personId, coverageId: id, seen: plan.values.seen ?? '' }
  }
  const takeBack = async () => takeCorrectionBack(casey(), await form())
  const seenOf = async (id: string) => {
    const [row = {}] = await asOwner('SELECT updated_at FROM coverage WHERE id = $1', [id])
    return (row.updated_at as Date).toISOString()
  }
  return { ...at, another, form, takeBack, seenOf }
}
