import { type Caller, person } from '@/lib/access/actor'
import { replaceAuthorization } from '@/lib/data/authorizations'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { type AuthorizationSeen, openAuthorization } from '@/lib/use-cases/benefits/open-authorization'
import { run } from '@/lib/use-cases/run'

export type RecordAsked = AuthorizationSeen & { chain: string; seen: string }

/**
 * What was written down to be asked for has gone to the payer today, by the clocks of who says so. Refusals:
 * `authorization-answered-already`, `authorization-changed-meanwhile`, `consent-not-live`.
 */
export async function recordAskedToday(
  caller: Caller,
  input: RecordAsked,
): Promise<Outcome<{ chain: string }>> {
  const { coupleId, coverageId, chain, seen } = input
  return run(
    caller,
    'authorization.record',
    { couple: coupleId, coverage: coverageId },
    async ({ tx, actor, now, record }) => {
      const open = await openAuthorization(tx, input)
      if (!open.ok) return open
      const { coverage, standing } = open.value
      const refusals = [
        ...(await whyNoPayerWork(tx, coverage)),
        ...(standing?.status === 'to-ask' ? [] : [refusal('authorization-answered-already', {})]),
      ]
      if (!standing || refusals.length > 0) return refuse(...refusals)
      const { id: by, zone } = person(actor)
      const askedOn = localDateOf(now.getTime(), zone)
      if (!(await replaceAuthorization(tx, { ...standing, status: 'asked', askedOn, by }, seen, now)))
        return refuse(refusal('authorization-changed-meanwhile', {}))
      await noteToldToPayer(tx, coverage, now, 'care-asked-for')
      record({
        couple: coupleId,
        subject: standing.personId,
        facts: { authorization: chain, status: 'asked' },
      })
      return done({ chain })
    },
    input,
  )
}
