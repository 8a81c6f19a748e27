/** What tells one plan of a person from another. */
type PlanWords = { holder: string; payerName: string; memberId: string }

/** A plan that stands, in the words in which one is written down. */
export const asWritten = <H extends string>({
  holder,
  payer: payerName,
  memberId,
}: {
  holder: H
  payer: string
  memberId: string
}) => ({ holder, payerName, memberId })

/** Whether two words are the same but for capitals and spaces (the database asks the same: `same_words`). */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether these are the words of the same plan, however they are spelled: company, member ID and whose it is. */
export const isSamePlan = (one: PlanWords, other: PlanWords): boolean =>
  one.holder === other.holder && sameNumberAt(one, other)

/** The same member ID at the same company. */
export const sameNumberAt = (one: Omit<PlanWords, 'holder'>, other: Omit<PlanWords, 'holder'>): boolean =>
  sameWords(one.payerName, other.payerName) && sameWords(one.memberId, other.memberId)
