import type { Caller } from '@/lib/access/actor'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { type AuthorizationSeen, changeAuthorization } from '@/lib/use-cases/benefits/change-authorization'

export type RecordAsked = AuthorizationSeen & { chain: string; seen: string }

/**
 * What was written down to be asked for has gone to the payer today, by the clocks of who says so. Refusals:
 * `authorization-answered-already`, and those of `changeAuthorization`.
 */
export function recordAskedToday(caller: Caller, input: RecordAsked): Promise<Outcome<{ chain: string }>> {
  return changeAuthorization(caller, input, ({ standing, today }) =>
    standing?.status === 'to-ask'
      ? done({ state: { ...standing, status: 'asked', askedOn: today }, told: true })
      : refuse(refusal('authorization-answered-already', {})),
  )
}
