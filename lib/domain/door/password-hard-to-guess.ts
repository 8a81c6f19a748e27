import { guessedFirst, ownNames, rows } from '@/lib/domain/door/guessed-first'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** Whose password it is to be: what a guesser knows of them. */
export type Owner = { name: string; email: string }

/**
 * A new password of the right length that a stranger would still try early: one that repeats itself or runs along a
 * row, the owner's name or address, this place's name, or a password many people have. What is guessable is taken out;
 * fewer than five different signs left are too few. Words among other words, as in a sentence, are welcome.
 * Refuses `password-easy-to-guess`. After NIST SP 800-63B, 5.1.1.2: lists of common, repeated and context words, and
 * no rule about kinds of signs.
 */
export function passwordHardToGuess(password: string, owner: Owner): Refusal[] {
  const signs = password
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;:'’_-]/gu, '')
  if (isRepeated(signs) || isLittle(signs)) return [easy('repeats')]
  // "P@ssw0rd" is tried right after "password".
  for (let left of [signs, signs.replace(/[013457@$!]/g, (sign) => lookalikes[sign] ?? sign)]) {
    for (const [why, guessed] of guesses(owner)) {
      left = guessed.reduce((rest, word) => rest.replaceAll(word, ''), left)
      if (isLittle(left)) return [easy(why)]
    }
  }
  return []
}

type Why = 'repeats' | 'yours' | 'ours' | 'common'
const easy = (why: Why) => refusal('password-easy-to-guess', { why })

const lookalikes: Record<string, string> = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
  ...{ '@': 'a', $: 's', '!': 'i' },
}

function guesses({ name, email }: Owner): [Why, string[]][] {
  const own = `${name} ${email}`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2)
  return [
    ['yours', own.sort((a, b) => b.length - a.length)],
    ['ours', ownNames],
    ['common', guessedFirst],
  ]
}

const isLittle = (left: string) => new Set(withoutRows(left)).size < 5

/** The same thing over and over, its end perhaps cut off; a piece long enough to be a password itself may repeat. */
function isRepeated(signs: string): boolean {
  const half = Math.min(11, Math.floor(signs.length / 2))
  return Array.from({ length: half }, (_, at) => at + 1).some((piece) =>
    signs
      .slice(piece)
      .split('')
      .every((sign, at) => sign === signs[at]),
  )
}

const bothWays = rows.flatMap((row) => [row, [...row].reverse().join('')])

/** Without every run of four or more along a row. */
function withoutRows(signs: string): string {
  for (let from = 0; from + 4 <= signs.length; from++) {
    let to = from + 4
    while (to <= signs.length && bothWays.some((row) => row.includes(signs.slice(from, to)))) to++
    if (to > from + 4) return withoutRows(signs.slice(0, from) + signs.slice(to - 1))
  }
  return signs
}
