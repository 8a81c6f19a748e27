import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockInOrder } from '@/lib/data/locks'
import { findPayer, listPayers, type PayerRow, updatePayer } from '@/lib/data/payers'
import type { PayerSettings } from '@/lib/domain/benefits/payer'
import { namesAreItsOwn } from '@/lib/domain/benefits/payer-names'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run, type Work } from '@/lib/use-cases/run'

export type ChangePayer = PayerSettings & { payerId: string; revision: number }

/**
 * Changes what is known of a payer. Refuses `payer-changed-meanwhile` when somebody changed it since this editor read
 * it, `payer-is-retired`, and `payer-goes-by-that-name`.
 */
export function changePayer(caller: Caller, input: ChangePayer): Promise<Outcome<null>> {
  const { payerId, revision, ...settings } = input
  return keeping(caller, payerId, input, async (payer, { tx, now, record }) => {
    if (payer.retiredAt) return refuse(refusal('payer-is-retired', { name: payer.name }))
    const inUse = (await listPayers(tx)).filter(({ retiredAt }) => retiredAt === null)
    const refusals = namesAreItsOwn({ id: payerId, ...settings }, inUse)
    if (refusals.length > 0) return refuse(...refusals)

    if (!(await updatePayer(tx, { id: payerId, revision }, settings, now))) return changedMeanwhile(payer)
    record({ subject: payerId, facts: { revision: revision + 1, changed: changedIn(payer, settings) } })
    return done(null)
  })
}

export type RetirePayer = { payerId: string; revision: number; back: boolean }

/**
 * Takes a payer out of use, or brings it back. Plans that are matched to it stay so; no new one is. Refuses
 * `payer-changed-meanwhile`, and coming back `payer-goes-by-that-name`.
 */
export function retirePayer(caller: Caller, input: RetirePayer): Promise<Outcome<null>> {
  const { payerId, revision, back } = input
  return keeping(caller, payerId, input, async (payer, { tx, now, record }) => {
    const inUse = (await listPayers(tx)).filter(({ retiredAt }) => retiredAt === null)
    const refusals = back ? namesAreItsOwn(payer, inUse) : []
    if (refusals.length > 0) return refuse(...refusals)

    const change = { retiredAt: back ? null : now }
    if (!(await updatePayer(tx, { id: payerId, revision }, change, now))) return changedMeanwhile(payer)
    record({ subject: payerId, facts: { revision: revision + 1, retired: !back } })
    return done(null)
  })
}

function keeping(
  caller: Caller,
  payerId: string,
  body: unknown,
  work: (payer: PayerRow, work: Work) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return run(
    caller,
    'payers.keep',
    {},
    async (tools) => {
      await lockInOrder(tools.tx, ['payers'])
      const payer = looksLikeId(payerId) ? await findPayer(tools.tx, payerId) : null
      if (!payer) throw new NotFound()
      return work(payer, tools)
    },
    body,
  )
}

const changedMeanwhile = ({ name }: PayerRow) => refuse(refusal('payer-changed-meanwhile', { name }))

/** Which settings are other than they were, by their names alone. */
function changedIn(before: PayerSettings, after: PayerSettings): string {
  const keys = Object.keys(after) as (keyof PayerSettings)[]
  return keys.filter((key) => String(before[key]) !== String(after[key])).join(' ')
}
