import { join } from 'node:path'
import { lettersSeen } from '@/lib/domain/letters-seen'

/** The files of one typeface, each for some letters. */
type FontFile = { has: RegExp; plain: string; bold: string }

const packages = join(process.cwd(), 'node_modules/@fontsource')
const file = (name: string, letters: string, has: RegExp): FontFile => {
  const at = (weight: number) => join(packages, `${name}/files/${name}-${letters}-${weight}-normal.woff`)
  return { has, plain: at(400), bold: at(700) }
}
const own = 'atkinson-hyperlegible-next'
const other = 'literata'

const western =
  /^[\n -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]$/u

/**
 * The pages' two typefaces, embedded, in the order in which they are asked: the first for what is written here, the
 * second for words, above all names, with letters that the first lacks. Which letters a file has is the file's own word
 * (`tests/domain/letters-of-papers.test.ts`).
 */
export const typefaces: readonly (readonly FontFile[])[] = [
  [
    file(own, 'latin', western),
    file(
      own,
      'latin-ext',
      /^[\u0100-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0130\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150\u0151\u0154\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3]$/u,
    ),
  ],
  [
    file(other, 'latin', western),
    file(
      other,
      'latin-ext',
      /^[\u0100-\u0130\u0132-\u0151\u0154-\u017e\u018f\u01a0\u01a1\u01af\u01b0\u01c4-\u01dc\u01e6\u01e7\u01ea\u01eb\u01fa-\u021b\u022a-\u022d\u0230-\u0233\u0259\u1e08\u1e09\u1e0c-\u1e0f\u1e14-\u1e17\u1e1c\u1e1d\u1e20\u1e21\u1e24\u1e25\u1e2a\u1e2b\u1e2e\u1e2f\u1e36-\u1e3b\u1e42-\u1e49\u1e4c-\u1e53\u1e5a-\u1e69\u1e6c-\u1e6f\u1e78-\u1e7b\u1e80-\u1e85\u1e8e\u1e8f\u1e92\u1e93\u1e97]$/u,
    ),
    file(other, 'vietnamese', /^[\u1ea0-\u1ef9]$/u),
    file(other, 'greek', /^[\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]$/u),
    file(other, 'cyrillic', /^[\u0401-\u044f\u0451-\u045f\u0490\u0491\u04b0\u04b1]$/u),
    file(
      other,
      'cyrillic-ext',
      /^[\u0492\u0493\u0496\u0497\u049a\u049b\u04a2\u04a3\u04ae\u04af\u04ba\u04bb\u04d8\u04d9\u04e8\u04e9]$/u,
    ),
  ],
]

/** A paper would have to show a letter that no typeface of ours has: it is not made, rather than with a box in it. */
export class LetterLacking extends Error {
  constructor(readonly letter: string) {
    super('a letter no typeface of ours has')
  }
}

export type Run = { text: string; font: FontFile }

/** Words cut where another file begins. A word stands in one typeface. Throws `LetterLacking`. */
export function runsOf(words: string): Run[] {
  const runs: Run[] = []
  for (const word of written(words).split(/(?<=[ \n])/u)) {
    for (const [letter, font] of drawn(word)) {
      const last = runs.at(-1)
      if (last?.font === font) last.text += letter
      else runs.push({ text: letter, font })
    }
  }
  return runs
}

function drawn(word: string): [string, FontFile][] {
  const letters = [...word]
  let lacking = ''
  for (const files of typefaces) {
    const found = letters.map((letter) => files.find(({ has }) => has.test(letter)))
    const first = found.findIndex((font) => !font)
    if (first < 0) return letters.map((letter, place) => [letter, found[place] as FontFile])
    lacking = letters[first] ?? ''
  }
  throw new LetterLacking(lacking)
}

/** As it is drawn: letters in one piece, and of all that only parts or joins words the space and the hyphen. */
const written = (words: string) =>
  lettersSeen(words)
    .normalize('NFC')
    .replace(/[\u2000-\u200a\u202f]/gu, '\u00a0')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u02bb/gu, '\u2018')
    .replace(/\u02bc/gu, '\u2019')
    .replace(/[\t\r]/gu, ' ')
