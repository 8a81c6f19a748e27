import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'

/** What is on record about a partner who pays for their own care. */
export type SelfPaymentRow = {
  id: string
  personId: string
  toldBy: string
  toldOn: IsoDay
  estimateOn: IsoDay
  recordedAt: Date
  recordedBy: string
}

/** The ones of a couple's partners that count now; of a case that is over, those that did as it ended. */
export function listSelfPayments(tx: Transaction, couple: string): Promise<SelfPaymentRow[]> {
  return tx.$queryRaw<SelfPaymentRow[]>`
    SELECT s.id, s.person_id AS "personId", s.told_by AS "toldBy", s.told_on::text AS "toldOn",
           s.estimate_on::text AS "estimateOn", s.recorded_at AS "recordedAt", p.name AS "recordedBy"
      FROM couple_partner cp
      JOIN self_payment s ON s.person_id = cp.person_id AND paid_in_case(s, cp)
      JOIN person p ON p.id = s.recorded_by
     WHERE cp.couple_id = ${couple}::uuid`
}

/** Whether it counts now that this person pays for their own care. */
export async function isPayingThemselves(tx: Transaction, personId: string): Promise<boolean> {
  return (await tx.selfPayment.count({ where: { personId, withdrawnAt: null } })) > 0
}

type NewSelfPayment = {
  id: string
  personId: string
  toldBy: string
  toldOn: IsoDay
  estimateOn: IsoDay
  estimateId: string
  recordedBy: string
}

export async function insertSelfPayment(tx: Transaction, payment: NewSelfPayment, at: Date): Promise<void> {
  const { toldOn, estimateOn, ...rest } = payment
  const days = { toldOn: new Date(toldOn), estimateOn: new Date(estimateOn) }
  await tx.selfPayment.createMany({ data: [{ ...rest, ...days, recordedAt: at }] })
}

/** False when it is no longer on record. */
export async function withdrawSelfPayment(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.selfPayment.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  return count > 0
}
