import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { Reply, Topic, TopicKey } from '@/lib/domain/measures/topics'

export type Told = {
  topic: TopicKey
  criteriaEdition: string | null
  reply: Reply | 'skipped'
  writtenAt: Date
}

/** What this person told in private and stands now, as far as the asker may read it. */
export async function listTold(tx: Transaction, personId: string): Promise<Told[]> {
  const rows = await tx.privateText.findMany({
    where: { personId, supersededAt: null },
    orderBy: { topic: 'asc' },
    select: { id: true, topic: true, criteriaEdition: true, textSealed: true, writtenAt: true },
  })
  return rows.map(({ id, topic, textSealed, ...row }) => ({
    ...row,
    topic: topic as TopicKey,
    reply: JSON.parse(unseal(textSealed, placeOfText(id))),
  }))
}

/** Keeps a reply; an earlier one stays, superseded. */
export async function keepTold(
  tx: Transaction,
  personId: string,
  { key, criteriaEdition }: Topic,
  reply: Reply | 'skipped',
  at: Date,
): Promise<void> {
  await tx.privateText.updateMany({
    where: { personId, topic: key, supersededAt: null },
    data: { supersededAt: at },
  })
  const id = crypto.randomUUID()
  const textSealed = seal(JSON.stringify(reply), placeOfText(id))
  const row = { id, personId, topic: key, criteriaEdition, textSealed, writtenAt: at }
  await tx.privateText.createMany({ data: [row] })
}

const placeOfText = (row: string) => ({ table: 'private_text', column: 'text_sealed', row })
