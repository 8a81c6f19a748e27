import { type AskedDays, type AuthorizationTerms, isOpenRequest } from '@/lib/domain/benefits/authorization'

type Open = Pick<AuthorizationTerms, 'serviceCode' | 'status'> & { chain: string; asked: AskedDays | null }

/**
 * The request for one of these days of the same service that waits for its answer already. Of which nobody wrote down the
 * days, it may be about any. `ofPlan`: what stands of the plan; `chain`: the one that is written down now.
 */
export function askedAlready<One extends Open>(
  { serviceCode, asked }: Pick<Open, 'serviceCode' | 'asked'>,
  { chain, ofPlan }: { chain: string | null; ofPlan: readonly One[] },
): One | undefined {
  return ofPlan.find(
    (one) =>
      one.chain !== chain &&
      isOpenRequest(one.status) &&
      one.serviceCode === serviceCode &&
      (!asked || !one.asked || (one.asked.from < asked.until && asked.from < one.asked.until)),
  )
}
