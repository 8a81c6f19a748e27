import { listEveryCoverage } from '@/lib/data/benefits'
import { listDaysThatKeep, writePayOrder, writePayOrderFrom } from '@/lib/data/plan-order'
import type { Transaction } from '@/lib/data/transaction'
import { payOrder } from '@/lib/domain/benefits/pay-order'
import { firstFreeDay } from '@/lib/domain/benefits/plan-turns'

/**
 * Lets a person's plans pay in the order that follows from whose name each is in, unless a coordinator has set another
 * with a reason. Days that are over keep the plan they were under.
 */
export async function followHolders(
  tx: Transaction,
  { coupleId, personId, by }: { coupleId: string; personId: string; by: string },
  at: Date,
): Promise<void> {
  const every = (await listEveryCoverage(tx, coupleId)).filter((one) => one.personId === personId)
  const own = every.filter(({ former }) => !former)
  const byHand = own.find(({ orderReason }) => orderReason !== '')
  if (byHand) return
  const ids = payOrder(own).map(({ id }) => id)
  if (own.every(({ id, payOrder: place }, index) => id === ids[index] && place === index + 1)) return
  const order = { personId, ids, reason: '' }
  if (ids[0] === own[0]?.id) return writePayOrder(tx, order, at)
  const from = firstFreeDay(await listDaysThatKeep(tx, personId, at))
  await writePayOrderFrom(tx, { ...order, from, own: every, by }, at)
}
