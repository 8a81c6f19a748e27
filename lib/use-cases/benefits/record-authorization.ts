import type { Caller } from '@/lib/access/actor'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import { askedAlready } from '@/lib/domain/benefits/asked-already'
import { type AuthorizationTerms, isOpenRequest, sameNumber } from '@/lib/domain/benefits/authorization'
import { mayRecordAuthorization } from '@/lib/domain/benefits/may-record-authorization'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import {
  type AuthorizationSeen,
  changeAuthorization,
  sayAskedAlready,
} from '@/lib/use-cases/benefits/change-authorization'

export type RecordAuthorization = AuthorizationSeen & { terms: AuthorizationTerms; note: string }

/**
 * Puts on record where one partner's prior authorization stands; what stood before stays readable, and what was asked
 * for stays beside the answer. Asking a payer is telling them of this partner, so it goes on record as told with consent,
 * once. Refusals: those of `mayRecordAuthorization` and `changeAuthorization`, `authorization-number-on-record`,
 * `authorization-asked-already`.
 */
export function recordAuthorization(
  caller: Caller,
  input: RecordAuthorization,
): Promise<Outcome<{ chain: string }>> {
  const { terms, note } = input
  return changeAuthorization(caller, input, ({ standing, ofPlan, today }) => {
    const others = { chain: input.chain, ofPlan }
    const asked = standing?.asked ?? null
    const twin = sameNumber(terms, others)
    const open = isOpenRequest(terms.status) ? askedAlready({ ...terms, asked }, others) : undefined
    const refusals = [
      ...mayRecordAuthorization(terms, today, standing),
      ...(twin ? [numberOnRecord(twin)] : []),
      ...(open ? [sayAskedAlready(open)] : []),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    const wasTold = standing !== undefined && standing.status !== 'to-ask'
    const state = { ...terms, asked, note: note.trim() }
    return done({ state, told: !wasTold && terms.status !== 'to-ask' })
  })
}

const numberOnRecord = ({ reference: number, serviceCode: code, chain }: AuthorizationRow) =>
  refusal('authorization-number-on-record', { number, code, chain })
