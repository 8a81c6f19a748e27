import type { Transaction } from '@/lib/data/transaction'

/** A person's answer to a private question, or null; with `since`, only one that was given from then on. */
export async function findPrivateAnswer(
  tx: Transaction,
  personId: string,
  question: string,
  since?: Date | null,
): Promise<string | null> {
  const row = await tx.privateAnswer.findFirst({
    where: { personId, question, answeredAt: since ? { gte: since } : undefined },
    select: { answer: true },
  })
  return row?.answer ?? null
}

export async function savePrivateAnswer(
  tx: Transaction,
  {
    personId,
    question,
    answer,
    answeredAt,
  }: { personId: string; question: string; answer: string; answeredAt: Date },
): Promise<void> {
  await tx.privateAnswer.upsert({
    where: { personId_question: { personId, question } },
    create: { personId, question, answer, answeredAt },
    update: { answer, answeredAt },
    select: { personId: true },
  })
}
