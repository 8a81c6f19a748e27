import { NotFound } from '@/lib/access/authorize'
import { type AuthorizationRow, listAuthorizations } from '@/lib/data/authorizations'
import { type CoverageRow, listCoverages, lockCoverage } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'

/** `chain`: the authorization, null for a new one; `seen`: the state of it that stood on the coordinator's screen. */
export type AuthorizationSeen = {
  coupleId: string
  coverageId: string
  chain: string | null
  seen: string | null
}

type Open = { coverage: CoverageRow; standing: AuthorizationRow | undefined; ofPlan: AuthorizationRow[] }

/**
 * An authorization and what else stands of its plan, which nobody else changes meanwhile. Refuses
 * `authorization-changed-meanwhile`; not found where there is no such plan, or it is another plan's authorization.
 */
export async function openAuthorization(
  tx: Transaction,
  { coupleId, coverageId, chain, seen }: AuthorizationSeen,
): Promise<Outcome<Open>> {
  await lockCoverage(tx, coverageId)
  const coverage = (await listCoverages(tx, coupleId)).find(({ id }) => id === coverageId)
  if (!coverage || coverage.holder === 'none') throw new NotFound()
  const live = (await listAuthorizations(tx, coupleId)).filter((one) => one.live)
  const standing = live.find((one) => one.chain === chain)
  if (standing && standing.coverageId !== coverageId) throw new NotFound()
  if ((standing?.id ?? null) !== seen) return refuse(refusal('authorization-changed-meanwhile', {}))
  return done({ coverage, standing, ofPlan: live.filter((one) => one.coverageId === coverageId) })
}
