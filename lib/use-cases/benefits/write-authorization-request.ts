import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { replaceAuthorization } from '@/lib/data/authorizations'
import { isRequest } from '@/lib/data/request-facts'
import { type AskedDays, type AuthorizationTerms, approvedOf } from '@/lib/domain/benefits/authorization'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { lacksOfRequest } from '@/lib/domain/benefits/request-for-days'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { type AuthorizationSeen, openAuthorization } from '@/lib/use-cases/benefits/open-authorization'
import { run } from '@/lib/use-cases/run'

export type WriteRequest = AuthorizationSeen & { serviceCode: DayCode; asked: AskedDays }

/**
 * Writes down what one partner's payer is to be asked for, or changes it while they have not answered. Nobody is told
 * yet. Refusals: those of `lacksOfRequest`, `authorization-answered-already`, `authorization-changed-meanwhile`,
 * `consent-not-live`; not found where it is to continue what was never approved of this plan.
 */
export async function writeAuthorizationRequest(
  caller: Caller,
  input: WriteRequest,
): Promise<Outcome<{ chain: string }>> {
  const { coupleId, coverageId, serviceCode, asked, seen } = input
  return run(
    caller,
    'authorization.record',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const open = await openAuthorization(tx, input)
      if (!open.ok) return open
      const { coverage, standing, ofPlan } = open.value
      const { continues } = asked
      const former = ofPlan.find((one) => one.chain === continues)
      if (continues && !(former && approvedOf({ ...former, id: former.chain }))) throw new NotFound()
      const isAnswered = standing !== undefined && standing.status !== 'to-ask' && !isRequest(standing)
      const refusals = [
        ...(await whyNoPayerWork(tx, coverage)),
        ...lacksOfRequest(asked).map(({ why }) => why),
        ...(isAnswered ? [refusal('authorization-answered-already', {})] : []),
      ]
      if (refusals.length > 0) return refuse(...refusals)

      const chain = standing?.chain ?? crypto.randomUUID()
      const { personId } = coverage
      const row = { ...(standing ?? nothingYet), serviceCode, asked, chain, personId, coverageId }
      if (!(await replaceAuthorization(tx, { ...row, by: person(actor).id }, seen, now)))
        return refuse(refusal('authorization-changed-meanwhile', {}))
      record({ couple: coupleId, subject: personId, facts: { authorization: chain, status: row.status } })
      return done({ chain })
    },
    input,
  )
}

const nothingYet: AuthorizationTerms & { note: string } = {
  ...{
    serviceCode: 'H0015',
    status: 'to-ask',
    askedOn: null,
    answeredOn: null,
    whyDenied: '',
    appealBy: null,
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
