import type { Caller } from '@/lib/access/actor'
import type { Outcome } from '@/lib/domain/outcome'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import type { importReply } from '@/lib/use-cases/benefits/import-reply'
import { aPerson, aSentCouple, type SentCouple, signedIn } from './a-sent-couple'
import type { testDatabase } from './database'

export const sentAt = new Date('2026-03-02T16:00:00Z')
export const now = new Date('2026-03-03T18:00:00Z')

/** A coordinator with one sent couple, Maya and Sam, each with a plan of their own. */
export async function aDesk(
  database: ReturnType<typeof testDatabase>,
  people?: Parameters<typeof aSentCouple>[1]['people'],
) {
  const coordinator = await aPerson(database.asOwner, 'coordinator', 'Casey')
  const couple = await aSentCouple(database.asOwner, { coordinator, sentAt, people })
  return { couple, coordinator, caller: callerFor('coordinator', coordinator) }
}

export function callerFor(kind: 'coordinator' | 'director' | 'partner', id: string): Caller {
  return { actor: signedIn(kind, id), clock: () => now }
}

/** What is asked of every import here, for the first partner unless said otherwise. */
export function importing(
  couple: SentCouple,
  text: string,
  more: Partial<Parameters<typeof importReply>[1]> = {},
) {
  const coverageId = couple.partners[0]?.coverageId ?? ''
  return { coupleId: couple.coupleId, coverageId, text, fileName: 'reply.271', vouched: false, ...more }
}

/** Somebody takes back that their payer may be asked. */
export const endPayerConsent = (database: ReturnType<typeof testDatabase>, personId: string | undefined) =>
  database.asOwner(
    `INSERT INTO consent_ending (signature_id, person_id, ended_at, why)
     SELECT id, person_id, now(), 'stopped' FROM consent_signature WHERE person_id = $1 AND kind = 'care-and-payment'`,
    [personId],
  )

/** A complete reply about Maya, as her payer would send it. */
export const mayasReply: SampleReply = {
  payer: { name: 'NORTHSTAR HEALTH', id: 'NSH01' },
  subscriber: { firstName: 'MAYA', lastName: 'ALVAREZ', dateOfBirth: '1988-04-12', memberId: 'NHM20417755' },
  plan: {
    name: 'OPEN CHOICE PPO',
    kind: 'PPO',
    from: '2026-01-01',
    priorAuthorization: 'required',
    telehealth: 'TELEMEDICINE COVERED',
  },
  amounts: {
    deductible: { total: 150_000, remaining: 30_000 },
    outOfPocket: { total: 600_000, remaining: 480_000 },
    copay: 3_000,
  },
  trace: 'A100',
  repliedOn: '2026-03-03',
}
export const samsReply: SampleReply = {
  ...mayasReply,
  subscriber: { firstName: 'SAMUEL', lastName: 'KIM', dateOfBirth: '1986-11-30', memberId: 'LKM88120031' },
  trace: 'A101',
}
export const replyText = (...replies: SampleReply[]) => make271(...replies)

/** The value of an outcome that must be one. */
export function made<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`)
  return outcome.value
}

export function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code)
}
