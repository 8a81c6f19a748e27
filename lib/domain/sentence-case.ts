/** "couples session" as a line or a title begins with it: "Couples session". */
export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
