import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type PlanInUse, readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { listCoverages } from '@/lib/data/benefits'
import { listDiagnoses, onDay } from '@/lib/data/diagnoses'
import { findLevelForPayer } from '@/lib/data/levels-for-payers'
import { authorizationRequest } from '@/lib/domain/benefits/authorization-request'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'
import { dayCodeOf } from '@/lib/domain/benefits/diagnosis'
import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { programIdentity } from '@/lib/gateways/program/identity'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { run } from '@/lib/use-cases/run'

export type MakeRequest = { coupleId: string; coverageId: string }

/**
 * The request for one partner's days of care, as a tagged PDF: the least a payer decides by, with the notice of
 * 42 CFR 2.32. It goes on record as told with consent. Refuses `consent-not-live`.
 */
export async function makeAuthorizationRequest(
  caller: Caller,
  { coupleId, coverageId }: MakeRequest,
): Promise<Outcome<Buffer>> {
  const subject = { couple: coupleId, coverage: coverageId }
  return run(caller, 'authorization.packet', subject, async ({ tx, actor, now, record }) => {
    const coverage = (await listCoverages(tx, coupleId)).find(({ id }) => id === coverageId)
    if (!coverage || coverage.holder === 'none') throw new NotFound()
    const unconsented = await whyNoPayerWork(tx, coverage)
    if (unconsented.length > 0) return refuse(...unconsented)
    const { personId } = coverage
    const plan = (await readAuthorizationFacts(tx, coupleId)).find((one) => one.personId === personId)
    if (!plan) throw new NotFound()

    const today = localDateOf(now.getTime(), person(actor).zone)
    const diagnoses = onDay(await listDiagnoses(tx, personId), today)
    const paper = authorizationRequest({
      on: today,
      program: programIdentity(),
      payer: coverage.payer,
      patient: {
        ...{ name: coverage.legalName, dateOfBirth: coverage.dateOfBirth },
        ...{ memberId: coverage.memberId, group: coverage.group },
      },
      code: codeOf(plan, coverageId) ?? dayCodeOf(diagnoses),
      diagnoses,
      level: await findLevelForPayer(tx, personId),
      days: billableDays(daysOfCare(plan.times, plan.zone), plan.floor).filter(({ day }) => day >= today),
      notice: noticeToAccompany,
    })
    await noteToldToPayer(tx, coverage, now, 'care-asked-for')
    record({ couple: coupleId, subject: personId, facts: { coverage: coverageId } })
    return done(await taggedDocument({ ...paper, createdAt: now }))
  })
}

/** As the payer has approved this plan's days already, else as they pay a program day. */
const codeOf = ({ authorizations, dayCode, coverageId }: PlanInUse, asked: string) =>
  authorizations.find((one) => one.live && one.coverageId === asked)?.serviceCode ??
  (asked === coverageId ? dayCode : null)
