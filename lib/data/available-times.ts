import type { Transaction } from '@/lib/data/transaction'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'

/** When a person can come, by the wall clock of their own zone, in the order of the week. */
export function listAvailableTimes(tx: Transaction, personId: string): Promise<WeeklyTime[]> {
  return tx.availableTime.findMany({
    where: { personId },
    orderBy: [{ weekday: 'asc' }, { fromMinute: 'asc' }],
    select: { weekday: true, fromMinute: true, untilMinute: true },
  })
}

export async function replaceAvailableTimes(
  tx: Transaction,
  personId: string,
  times: readonly WeeklyTime[],
): Promise<void> {
  await tx.availableTime.deleteMany({ where: { personId } })
  await tx.availableTime.createMany({ data: times.map((time) => ({ personId, ...time })) })
}
