import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { askedAlready } from '@/lib/domain/benefits/asked-already'
import {
  type AskedDays,
  type AuthorizationTerms,
  approvedOf,
  isOpenRequest,
} from '@/lib/domain/benefits/authorization'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { askedOutOfReason } from '@/lib/domain/benefits/days-within-reason'
import { lacksOfRequest } from '@/lib/domain/benefits/request-for-days'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import {
  type AuthorizationSeen,
  changeAuthorization,
  sayAskedAlready,
} from '@/lib/use-cases/benefits/change-authorization'

export type WriteRequest = AuthorizationSeen & { serviceCode: DayCode; asked: AskedDays }

/**
 * Writes down what one partner's payer is to be asked for, or changes it while they have not answered. Nobody is told
 * yet. Refusals: those of `lacksOfRequest`, `askedOutOfReason` and `changeAuthorization`, `authorization-answered-already`,
 * `authorization-asked-already`; not found where it is to continue what was never approved of this plan.
 */
export function writeAuthorizationRequest(
  caller: Caller,
  input: WriteRequest,
): Promise<Outcome<{ chain: string }>> {
  const { serviceCode, asked } = input
  return changeAuthorization(caller, input, ({ standing, ofPlan, today }) => {
    const { continues } = asked
    const former = ofPlan.find((one) => one.chain === continues)
    if (continues && !(former && approvedOf({ ...former, id: former.chain }))) throw new NotFound()
    const isAnswered = standing !== undefined && !isOpenRequest(standing.status)
    const open = askedAlready({ serviceCode, asked }, { chain: input.chain, ofPlan })
    const refusals = [
      ...lacksOfRequest(asked).map(({ why }) => why),
      ...askedOutOfReason(asked, today),
      ...(isAnswered ? [refusal('authorization-answered-already', {})] : []),
      ...(open ? [sayAskedAlready(open)] : []),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    return done({ state: { ...(standing ?? nothingYet), serviceCode, asked }, told: false })
  })
}

const nothingYet: AuthorizationTerms & { note: string } = {
  ...{
    serviceCode: 'H0015',
    status: 'to-ask',
    askedOn: null,
    answeredOn: null,
    whyNot: '',
    appealBy: null,
    appealSource: '',
  },
  ...{
    reference: '',
    units: null,
    from: null,
    until: null,
    reviewer: '',
    reviewerPhone: '',
    reviewDue: null,
  },
  note: '',
}
