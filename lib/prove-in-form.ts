import type { Actor, Caller } from '@/lib/access/actor'
import { callerAddress } from '@/lib/auth/caller-address'
import { proofLasts } from '@/lib/auth/limits'
import type { Refusal } from '@/lib/domain/refusals'
import type { WantedProof } from '@/lib/forms/form-state'
import { proveByCode } from '@/lib/use-cases/sign-in/prove-by-code'

/** What a form has to ask for beside its refusal, if anything. */
export function wantedProof(refusals: Refusal[], withCode: boolean): WantedProof | undefined {
  if (refusals.some(({ code }) => code === 'second-factor-first')) return 'set-up'
  const asks = withCode || refusals.some(({ code }) => code === 'prove-it-is-you')
  return asks ? 'code' : undefined
}

/**
 * Proves who sent a form by the code in it, so that a form that came too late for its proof is sent again with one and
 * nothing is typed twice. Answers who they are now, or why not.
 */
export async function proveInForm(caller: Caller, code: string): Promise<Actor | Refusal[]> {
  const { actor, clock } = caller
  if (!('proof' in actor)) return actor
  const outcome = await proveByCode(caller, { code, address: await callerAddress() })
  if (!outcome.ok) return outcome.refusals
  const until = clock().getTime() + proofLasts
  return { ...actor, proof: { factor: true, freshUntil: until, privateUntil: until } }
}
