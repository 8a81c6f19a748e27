import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertOverride, withdrawOverride } from '@/lib/data/authorization-overrides'
import { listPartnerDetails } from '@/lib/data/case-details'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { mayLetDaysPass } from '@/lib/domain/benefits/may-let-days-pass'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

export type LetDaysPass = {
  coupleId: string
  personId: string
  /** Half-open days. */
  from: IsoDay
  until: IsoDay
  reason: string
}

/**
 * Lets one partner's days be booked although their payer has not approved them: the coordinator's word, with a reason,
 * on record. Refuses what `mayLetDaysPass` refuses.
 */
export async function letDaysPass(caller: Caller, input: LetDaysPass): Promise<Outcome<null>> {
  const { coupleId, personId, from, until } = input
  return run(
    caller,
    'authorization.override',
    { couple: coupleId, person: personId },
    async ({ tx, actor, now, record }) => {
      const partners = await listPartnerDetails(tx, coupleId)
      if (!partners.some(({ id }) => id === personId)) throw new NotFound()
      const { id: by, zone } = person(actor)
      const { reason } = input
      const refusals = mayLetDaysPass({ from, until }, reason, localDateOf(now.getTime(), zone))
      if (refusals.length > 0) return refuse(...refusals)
      const id = crypto.randomUUID()
      await insertOverride(tx, { id, personId, from, until, reason: reason.trim(), by }, now)
      record({ couple: coupleId, subject: personId, facts: { override: id, from, until } })
      return done(null)
    },
    input,
  )
}

export type TakeDaysBack = { coupleId: string; personId: string; overrideId: string }

/** From now on the days need an approval again; what is booked stays. Refuses `authorization-changed-meanwhile`. */
export async function takeDaysBack(caller: Caller, input: TakeDaysBack): Promise<Outcome<null>> {
  const { coupleId, personId, overrideId } = input
  return run(
    caller,
    'authorization.override',
    { couple: coupleId, person: personId },
    async ({ tx, now, record }) => {
      const taken = await withdrawOverride(tx, { id: overrideId, personId }, now)
      if (!taken) return refuse(refusal('authorization-changed-meanwhile', {}))
      record({ couple: coupleId, subject: personId, facts: { override: overrideId, back: true } })
      return done(null)
    },
    input,
  )
}
