import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertReferral, removeReferral } from '@/lib/data/case-closings'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome } from '@/lib/domain/outcome'
import type { Referral } from '@/lib/domain/program/decline'
import { run } from '@/lib/use-cases/run'

/** Adds a place to which people can be sent. */
export function addReferral(caller: Caller, input: Referral): Promise<Outcome<null>> {
  return run(
    caller,
    'referral.keep',
    {},
    async ({ tx, actor, now, record }) => {
      await insertReferral(tx, person(actor).id, input, now)
      record({})
      return done(null)
    },
    input,
  )
}

/** Takes a place off the list; letters that name it stay as they are. */
export function dropReferral(caller: Caller, { referralId }: { referralId: string }): Promise<Outcome<null>> {
  return run(
    caller,
    'referral.keep',
    {},
    async ({ tx, now, record }) => {
      const known = looksLikeId(referralId) && (await removeReferral(tx, referralId, now))
      if (!known) throw new NotFound()
      record({ subject: referralId, facts: { back: true } })
      return done(null)
    },
    { referralId },
  )
}
