import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import {
  endFee as endIt,
  type FeeRow,
  insertFee,
  listFees,
  reopenFeeBefore,
  withdrawFee,
} from '@/lib/data/fees'
import { findPayer } from '@/lib/data/payers'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

/** `payerId` null: the program's own charge. `until` is the first day on which it no longer holds; null: open. */
export type AddFee = Omit<FeeRow, 'id'>

/**
 * Writes down what a payer allows for a service from a day on. An open amount of before ends on that day by itself.
 * Refuses `fee-ends-before-it-begins`, and `fee-overlaps` where a later one stands.
 */
export function addFee(caller: Caller, input: AddFee): Promise<Outcome<null>> {
  return run(
    caller,
    'payers.keep',
    {},
    async ({ tx, actor, now, record }) => {
      const { payerId, from, until } = input
      if (payerId !== null && !(looksLikeId(payerId) && (await findPayer(tx, payerId)))) throw new NotFound()
      if (until !== null && until <= from) return refuse(refusal('fee-ends-before-it-begins', {}))
      const before = (await listFees(tx, payerId)).find((fee) => isOf(input, fee) && fee.until === null)
      const id = crypto.randomUUID()
      if (before && before.from < from) await endIt(tx, before.id, from, id)
      await insertFee(tx, { ...input, id, addedBy: person(actor).id }, now)
      record({ subject: payerId ?? id, facts: { fee: id, code: input.code, place: input.place, from } })
      return done(null)
    },
    input,
  )
}

const isOf = (one: AddFee, other: FeeRow) =>
  one.code === other.code && one.place === other.place && one.network === other.network

/** `until` null: it was a mistake and no longer counts; otherwise its first day no more. */
export type EndFee = { feeId: string; payerId: string | null; until: IsoDay | null }

/**
 * Ends an amount, or takes a mistake off; the amount that a mistake had ended then holds again (`reopened`). Refuses
 * `fee-ends-before-it-begins` and `fee-overlaps`.
 */
export function endFee(caller: Caller, input: EndFee): Promise<Outcome<{ reopened: boolean }>> {
  return run(
    caller,
    'payers.keep',
    {},
    async ({ tx, now, record }) => {
      const { feeId, payerId, until } = input
      const fee = (await listFees(tx, payerId)).find(({ id }) => id === feeId)
      if (!fee) return refuse(refusal('no-longer-there', {}))
      if (until !== null && until <= fee.from) return refuse(refusal('fee-ends-before-it-begins', {}))
      const isDone = until === null ? await withdrawFee(tx, feeId, now) : await endIt(tx, feeId, until, null)
      if (!isDone) return refuse(refusal('no-longer-there', {}))
      const reopened = until === null ? await reopenFeeBefore(tx, feeId) : null
      record({ subject: payerId ?? feeId, facts: { fee: feeId, until, back: until === null, reopened } })
      return done({ reopened: reopened !== null })
    },
    input,
  )
}
