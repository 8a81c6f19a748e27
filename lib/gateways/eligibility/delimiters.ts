/**
 * The four delimiters of one interchange. X12 declares them by use in the ISA segment, whose elements have fixed
 * lengths: the element separator follows `ISA`, ISA11 (offset 82) is the repetition separator from version 00402 on,
 * ISA16 (offset 104) the component separator, and the character after it (105) ends every segment.
 */
export type Delimiters = {
  element: string
  /** ISA11 when it is punctuation. Whether the version gives it this meaning, the reader decides per transaction. */
  repetition: string | null
  component: string
  terminator: string
  /** Offset in the text just after the ISA's terminator. */
  end: number
}

export type DelimiterProblem = { problem: 'cut' } | { problem: 'bad'; why: string }

/** Reads the ISA that begins at `start`. Padding that is off by some spaces is survived by counting elements. */
export function readDelimiters(text: string, start: number): Delimiters | DelimiterProblem {
  const separator = text[start + 3]
  if (separator === undefined) return { problem: 'cut' }
  if (isWordLike(separator)) return { problem: 'bad', why: 'no separator follows "ISA"' }

  const separators = separatorsOf(text, start, separator)
  const before16 = separators[15]
  if (before16 === undefined)
    return text.length - start < 160
      ? { problem: 'cut' }
      : { problem: 'bad', why: 'it does not hold sixteen elements' }
  const component = text[before16 + 1]
  const terminator = text[before16 + 2]
  if (component === undefined || terminator === undefined) return { problem: 'cut' }
  if (isWordLike(terminator))
    return { problem: 'bad', why: 'the character after its sixteenth element cannot end a segment' }
  if (terminator === separator || component === separator)
    return { problem: 'bad', why: 'two of its delimiters are the same character' }
  const declared = text.slice((separators[10] as number) + 1, separators[11]).trim()
  const repetition = declared.length === 1 && !isWordLike(declared) ? declared : null
  return { element: separator, repetition, component, terminator, end: before16 + 3 }
}

/** ISA is 106 characters long; a few more or fewer are padding faults, many more mean that it is no ISA. */
function separatorsOf(text: string, start: number, separator: string): number[] {
  const found: number[] = []
  let at = text.indexOf(separator, start + 3)
  while (found.length < 16 && at >= 0 && at - start <= 200) {
    found.push(at)
    at = text.indexOf(separator, at + 1)
  }
  return found
}

function isWordLike(character: string): boolean {
  return /[\p{L}\p{N} ]/u.test(character)
}
