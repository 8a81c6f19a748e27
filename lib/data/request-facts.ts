import type { PlanInUse } from '@/lib/data/authorization-facts'
import type { AuthorizationRow } from '@/lib/data/authorizations'
import type { CoverageRow } from '@/lib/data/benefits'
import { listDiagnoses, onDay } from '@/lib/data/diagnoses'
import { findLevelForPayer } from '@/lib/data/levels-for-payers'
import type { Transaction } from '@/lib/data/transaction'
import { type AskedDays, approvedOf } from '@/lib/domain/benefits/authorization'
import { burnDown } from '@/lib/domain/benefits/authorization-burn-down'
import type { FormerApproval, RequestFacts } from '@/lib/domain/benefits/authorization-request'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billableDays, daysOfCare } from '@/lib/domain/benefits/billable-days'

type Asked = AuthorizationRow & { asked: AskedDays }

/** An authorization of which it is written down what is asked for, while the payer has not answered. */
export const isRequest = (one: AuthorizationRow): one is Asked =>
  one.asked !== null && one.live && (one.status === 'to-ask' || one.status === 'asked')

/** What a request tells its payer today, as far as the asker may read it. */
export async function readRequestFacts(
  tx: Transaction,
  { asked, personId, serviceCode: code }: Asked,
  { coverage, plan, on }: { coverage: CoverageRow; plan: PlanInUse; on: IsoDay },
): Promise<Omit<RequestFacts, 'program' | 'notice'>> {
  const days = billableDays(daysOfCare(plan.times, plan.zone), plan.floor)
  return {
    ...{ on, code, asked, payer: coverage.payer },
    patient: {
      ...{ name: coverage.legalName, dateOfBirth: coverage.dateOfBirth },
      ...{ memberId: coverage.memberId, group: coverage.group },
    },
    former: formerOf(plan, asked, days),
    diagnoses: onDay(await listDiagnoses(tx, personId), on),
    level: await findLevelForPayer(tx, personId),
    days: days.filter(({ day }) => day >= on && day >= asked.from && day < asked.until),
  }
}

function formerOf(
  { authorizations, approvals, overrides }: PlanInUse,
  { continues }: AskedDays,
  days: ReturnType<typeof billableDays>,
): FormerApproval | null {
  const former = authorizations.find(({ live, chain }) => live && chain === continues)
  const approved = former && approvedOf({ ...former, id: former.chain })
  if (!approved) return null
  const burn = burnDown(approvals, days, overrides).approvals.find(({ id }) => id === approved.id)
  const { reference, reviewer } = former
  return { ...approved, reference, reviewer, attended: burn?.attended ?? 0 }
}
