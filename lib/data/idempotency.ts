import { sha256Of } from '@/lib/data/sha256'
import type { Transaction } from '@/lib/data/transaction'

export type Claim = { kind: 'ours' } | { kind: 'answered'; answer: unknown } | { kind: 'other-content' }

/**
 * Claims a key for this command. A second sender waits here until the first has committed, then reads its answer.
 * A key that was used with other content is told apart by a hash.
 */
export async function claimKey(
  tx: Transaction,
  personId: string,
  key: string,
  body: unknown,
  at: Date,
): Promise<Claim> {
  const bodyHash = sha256Of(JSON.stringify(body))
  const fresh = await tx.$executeRaw`
    INSERT INTO idempotency_key (person_id, key, body_hash, answer, at)
    VALUES (${personId}::uuid, ${key}, ${bodyHash}, 'null', ${at}) ON CONFLICT DO NOTHING`
  if (fresh === 1) return { kind: 'ours' }
  const kept = await tx.idempotencyKey.findUniqueOrThrow({ where: { personId_key: { personId, key } } })
  return kept.bodyHash === bodyHash ? { kind: 'answered', answer: kept.answer } : { kind: 'other-content' }
}

export async function keepAnswer(
  tx: Transaction,
  personId: string,
  key: string,
  answer: unknown,
): Promise<void> {
  await tx.idempotencyKey.update({
    where: { personId_key: { personId, key } },
    data: { answer: JSON.parse(JSON.stringify(answer)) },
  })
}
