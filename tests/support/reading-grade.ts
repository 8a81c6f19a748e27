/**
 * Flesch-Kincaid grade of an English text: 0.39 words per sentence + 11.8 syllables per word - 15.59. Syllables are
 * counted as groups of vowels, without a silent e; numbers are left out.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?=\s|$)/).filter((part) => /[a-z]/i.test(part)).length
  const words = text.match(/[a-z][a-z’'-]*/gi) ?? []
  if (words.length === 0 || sentences === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}
