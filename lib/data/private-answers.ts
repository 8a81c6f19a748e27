import type { Transaction } from '@/lib/data/transaction'

/** One's own answer to a private question, or null. */
export async function findPrivateAnswer(
  tx: Transaction,
  personId: string,
  question: string,
): Promise<string | null> {
  const row = await tx.privateAnswer.findUnique({
    where: { personId_question: { personId, question } },
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
