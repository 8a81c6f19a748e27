import { type Caller, person } from '@/lib/access/actor'
import { hashRecoveryCode, newRecoveryCodes } from '@/lib/auth/recovery-codes'
import { replaceRecoveryCodes } from '@/lib/data/recovery-codes'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'
import { signInChanged } from '@/lib/use-cases/sign-in/sign-in-changed'

/**
 * Makes ten new recovery codes; those before them are worth nothing. They are in this answer and nowhere else: the
 * same request sent twice is told that its codes were shown (`request-repeated-with-other-content`).
 */
export async function renewRecoveryCodes(caller: Caller): Promise<Outcome<{ codes: string[] }>> {
  const me = person(caller.actor)
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => hashRecoveryCode(me.id, code))
  // What is kept against sending twice is one hash, never a code.
  const outcome = await run(caller, 'second-factor.renew-codes', {}, async ({ tx, now, record }) => {
    await replaceRecoveryCodes(tx, me.id, hashes, now)
    await signInChanged(tx, me, 'codes-renewed', now)
    record({ subject: me.id })
    return done({ first: hashes[0] })
  })
  if (!outcome.ok) return outcome
  return outcome.value.first === hashes[0]
    ? done({ codes })
    : refuse(refusal('request-repeated-with-other-content', {}))
}
