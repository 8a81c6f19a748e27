import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { DayCode } from '@/lib/domain/benefits/billing-codes'

/** Days of care that the asking partner's payer approved: `[from, until)`, and on how many of them they were here. */
export type OwnAuthorization = {
  coverageId: string
  serviceCode: DayCode
  units: number
  from: IsoDay
  until: IsoDay
  attended: number
}

/** One's own alone, whoever asks; for anybody but a partner there is nothing. */
export function listOwnAuthorizations(tx: Transaction): Promise<OwnAuthorization[]> {
  return tx.$queryRaw<OwnAuthorization[]>`
    SELECT coverage_id AS "coverageId", service_code AS "serviceCode", units, from_day::text AS "from",
           until_day::text AS until, attended
      FROM my_authorizations()`
}
