import { type Caller, person } from '@/lib/access/actor'
import { type AuthorizationRow, replaceAuthorization } from '@/lib/data/authorizations'
import { type AuthorizationTerms, sameNumber } from '@/lib/domain/benefits/authorization'
import { mayRecordAuthorization } from '@/lib/domain/benefits/may-record-authorization'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { type AuthorizationSeen, openAuthorization } from '@/lib/use-cases/benefits/open-authorization'
import { run } from '@/lib/use-cases/run'

export type RecordAuthorization = AuthorizationSeen & { terms: AuthorizationTerms; note: string }

/**
 * Puts on record where one partner's prior authorization stands; what stood before stays readable, and what was asked
 * for stays beside the answer. Asking a payer is telling them of this partner, so it goes on record as told with consent,
 * once. Refusals: those of `mayRecordAuthorization`, `authorization-number-on-record`,
 * `authorization-changed-meanwhile`, `consent-not-live`.
 */
export async function recordAuthorization(
  caller: Caller,
  input: RecordAuthorization,
): Promise<Outcome<{ chain: string }>> {
  const { coupleId, coverageId, terms, seen } = input
  return run(
    caller,
    'authorization.record',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const open = await openAuthorization(tx, input)
      if (!open.ok) return open
      const { coverage, standing, ofPlan } = open.value
      const twin = sameNumber(terms, { chain: input.chain, ofPlan })
      const { id: by, zone } = person(actor)
      const refusals = [
        ...(await whyNoPayerWork(tx, coverage)),
        ...mayRecordAuthorization(terms, localDateOf(now.getTime(), zone), standing),
        ...(twin ? [numberOnRecord(twin)] : []),
      ]
      if (refusals.length > 0) return refuse(...refusals)

      const chain = standing?.chain ?? crypto.randomUUID()
      const { personId } = coverage
      const asked = standing?.asked ?? null
      const row = { ...terms, asked, chain, personId, coverageId, note: input.note.trim(), by }
      if (!(await replaceAuthorization(tx, row, seen, now)))
        return refuse(refusal('authorization-changed-meanwhile', {}))
      const wasTold = standing !== undefined && standing.status !== 'to-ask'
      if (!wasTold && terms.status !== 'to-ask') await noteToldToPayer(tx, coverage, now, 'care-asked-for')
      record({ couple: coupleId, subject: personId, facts: { authorization: chain, status: terms.status } })
      return done({ chain })
    },
    input,
  )
}

const numberOnRecord = ({ reference: number, serviceCode: code, chain }: AuthorizationRow) =>
  refusal('authorization-number-on-record', { number, code, chain })
