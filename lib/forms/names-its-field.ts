/**
 * Whether a sentence about a field says of itself which one it means: most words of the field’s label stand in it. Else it
 * is told apart in a list only with the label before it.
 */
export function namesItsField(sentence: string, label: string): boolean {
  const said = new Set(wordsOf(sentence))
  const words = wordsOf(label)
  return words.filter((word) => said.has(word)).length * 2 > words.length
}

/** As a line of what is wrong begins: "Days asked for: Write …", and after a question "Which one? Choose …". */
export const asBeginning = (label: string): string => (/[?!.:]$/.test(label) ? `${label} ` : `${label}: `)

/** Words of one or two letters are in every sentence. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
