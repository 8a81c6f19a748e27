import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { listAuthorizations } from '@/lib/data/authorizations'
import { listCoverages } from '@/lib/data/benefits'
import { isRequest, readRequestFacts } from '@/lib/data/request-facts'
import { authorizationRequest } from '@/lib/domain/benefits/authorization-request'
import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { programIdentity } from '@/lib/gateways/program/identity'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { run } from '@/lib/use-cases/run'

export type MakeRequest = { coupleId: string; chain: string }

/**
 * The request for one partner's days of care as it was written down, as a tagged PDF: the least a payer decides by, with
 * the notice of 42 CFR 2.32. It goes on record as told with consent. Refuses `consent-not-live`; not found where nothing
 * is written down, or the payer has answered.
 */
export async function makeAuthorizationRequest(
  caller: Caller,
  { coupleId, chain }: MakeRequest,
): Promise<Outcome<Buffer>> {
  return run(caller, 'authorization.packet', { couple: coupleId }, async ({ tx, actor, now, record }) => {
    const request = (await listAuthorizations(tx, coupleId))
      .filter(isRequest)
      .find((one) => one.chain === chain)
    const coverage = (await listCoverages(tx, coupleId)).find(({ id }) => id === request?.coverageId)
    if (!request || !coverage || coverage.holder === 'none') throw new NotFound()
    const unconsented = await whyNoPayerWork(tx, coverage)
    if (unconsented.length > 0) return refuse(...unconsented)
    const { personId, id: coverageId } = coverage
    const own = (await readAuthorizationFacts(tx, coupleId)).filter((one) => one.personId === personId)
    const plan = own.find((one) => one.coverageId === coverageId) ?? own[0]
    if (!plan) throw new NotFound()

    const on = localDateOf(now.getTime(), person(actor).zone)
    const facts = await readRequestFacts(tx, request, { coverage, plan, on })
    const paper = authorizationRequest({ ...facts, program: programIdentity(), notice: noticeToAccompany })
    await noteToldToPayer(tx, coverage, now, 'care-asked-for')
    record({ couple: coupleId, subject: personId, facts: { authorization: chain, coverage: coverageId } })
    return done(await taggedDocument({ ...paper, createdAt: now }))
  })
}
