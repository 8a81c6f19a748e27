import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { allowsKind } from '@/lib/access/permissions'
import { type FeeRow, listFees } from '@/lib/data/fees'
import { findPayer, type PayerRow } from '@/lib/data/payers'
import { billingCodes } from '@/lib/domain/benefits/billing-codes'
import { looksLikeId } from '@/lib/domain/ids'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { look } from '@/lib/views/look'

/** An amount as it is listed. `when` says its days; `standing` whether it holds on the day of who looks. */
export type FeeLine = FeeRow & { label: string; when: string; standing: 'now' | 'ahead' | 'over' }
export type PayerOnScreen = { payer: PayerRow; fees: FeeLine[]; canKeep: boolean }

export function payerPage(caller: Caller, id: string): Promise<PayerOnScreen> {
  return look(caller, 'payers.read', {}, async ({ tx, now }) => {
    const payer = looksLikeId(id) ? await findPayer(tx, id) : null
    if (!payer) throw new NotFound()
    const today = localDateOf(now.getTime(), person(caller.actor).zone)
    const fees = (await listFees(tx, id)).map((fee) => feeLine(fee, today))
    return { payer, fees, canKeep: allowsKind('payers.keep', caller.actor.kind) }
  })
}

/** What the program itself charges people whom no plan covers. */
export function ownCharges(caller: Caller): Promise<Omit<PayerOnScreen, 'payer'>> {
  return look(caller, 'payers.read', {}, async ({ tx, now }) => {
    const today = localDateOf(now.getTime(), person(caller.actor).zone)
    const fees = (await listFees(tx, null)).map((fee) => feeLine(fee, today))
    return { fees, canKeep: allowsKind('payers.keep', caller.actor.kind) }
  })
}

function feeLine(fee: FeeRow, today: string): FeeLine {
  const { from, until } = fee
  const isOver = until !== null && until <= today
  return {
    ...fee,
    label: billingCodes[fee.code]?.label ?? '',
    when: until ? `${sayDay(from)} to ${sayDay(lastDayOf(until))}` : `From ${sayDay(from)}`,
    standing: isOver ? 'over' : from > today ? 'ahead' : 'now',
  }
}
