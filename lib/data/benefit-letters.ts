import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Paper } from '@/lib/domain/paper'

/** A letter without its words. `sentAt` is null while only the coordinator has it. */
export type LetterRow = {
  id: string
  coupleId: string
  personId: string
  locale: string
  madeAt: Date
  sentAt: Date | null
}

const place = (row: string) => ({ table: 'benefit_letter', column: 'sealed', row })
const shown = { id: true, coupleId: true, personId: true, locale: true, madeAt: true, sentAt: true } as const

/** `former`: another plan of its reader's came in the place of one since it was written, and that one pays first no more. */
export type ListedLetter = LetterRow & { former: boolean }

/** The letters to these people that the asker may read, the latest first. */
export async function listBenefitLetters(
  tx: Transaction,
  people: readonly string[],
  today: IsoDay,
): Promise<ListedLetter[]> {
  const inPlace = await tx.$queryRaw<{ personId: string; namedAt: Date }[]>`
    SELECT person_id AS "personId", named_at AS "namedAt" FROM plans_in_reach() c
     WHERE person_id = ANY (${[...people]}::uuid[]) AND in_place_of IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM plan_turn t WHERE t.coverage_id = c.in_place_of AND t.superseded_at IS NULL
                          AND t.until_day > ${today}::date)`
  const letters = await tx.benefitLetter.findMany({
    where: { personId: { in: [...people] } },
    select: shown,
    orderBy: { madeAt: 'desc' },
  })
  return letters.map((letter) => ({
    ...letter,
    former: inPlace.some(({ personId, namedAt }) => personId === letter.personId && letter.madeAt < namedAt),
  }))
}

/** What is written in it, to be drawn; null when it is not there, or not the asker's to read. */
export async function openBenefitLetter(
  tx: Transaction,
  id: string,
): Promise<{ paper: Paper; madeAt: Date } | null> {
  const row = await tx.benefitLetter.findUnique({ where: { id }, select: { sealed: true, madeAt: true } })
  return row && { paper: JSON.parse(unseal(row.sealed, place(id))) as Paper, madeAt: row.madeAt }
}

type NewLetter = { coupleId: string; personId: string; paper: Paper; madeBy: string }

export async function insertBenefitLetter(
  tx: Transaction,
  { paper, ...letter }: NewLetter,
  at: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  const sealed = seal(JSON.stringify(paper), place(id))
  await tx.benefitLetter.createMany({ data: [{ id, ...letter, locale: paper.locale, sealed, madeAt: at }] })
  return id
}

export async function findBenefitLetter(tx: Transaction, id: string): Promise<LetterRow | null> {
  return tx.benefitLetter.findUnique({ where: { id }, select: shown })
}

/** From now on it stands on the page of the one it is for. False when it stood there already. */
export async function markLetterSent(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.benefitLetter.updateMany({ where: { id, sentAt: null }, data: { sentAt: at } })
  return count > 0
}
