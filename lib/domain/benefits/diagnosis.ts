import type { DayCode } from '@/lib/domain/benefits/billing-codes'
import { type Refusal, refusal } from '@/lib/domain/refusals'

/** One thing a partner is treated for. `place` is its order on a claim, 1 first; `code` ICD-10-CM, `words` the clinician's. */
export type Diagnosis = { place: number; code: string; words: string }

/** A claim has room for twelve. */
export const placesOnClaim = 12

/**
 * The code as it is written (`f1020` becomes `F10.20`), or null when it has not the shape of ICD-10-CM: a letter, a digit,
 * a digit or A or B, and up to four more after a point. Whether the code exists is for the clinician to know.
 */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s.]/g, '')
  if (!/^[A-Z]\d[0-9AB][0-9A-Z]{0,4}$/.test(plain)) return null
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain
}

/**
 * May this be recorded? Trouble in a relationship (Z63) says why two people come together, and no payer takes it as what
 * one of them is treated for: it never stands first. Code and words stand side by side on a claim, so the words say no
 * less than the code. Refusals: `diagnosis-code-not-read`, `diagnosis-relationship-alone`, `diagnosis-words-milder`.
 */
export function mayRecordDiagnosis({ code, place, words }: Diagnosis): Refusal[] {
  const read = readCode(code)
  if (read === null) return [refusal('diagnosis-code-not-read', {})]
  return [
    ...(place === 1 && read.startsWith('Z63') ? [refusal('diagnosis-relationship-alone', {})] : []),
    ...(isMilder(read, words) ? [refusal('diagnosis-words-milder', { code: read })] : []),
  ]
}

/** ICD-10-CM F10 to F19: .1 is a mild use disorder of DSM-5, .2 a moderate or severe one ("dependence"). */
const isMilder = (code: string, words: string): boolean =>
  /^F1\d\.2/.test(code) && !/moderate|severe|dependen/i.test(words)

/** Which day of care it is: for substance use (F10 to F19) or for mental health. */
export function dayCodeOf(diagnoses: readonly Diagnosis[]): DayCode | null {
  const [first] = [...diagnoses].sort((a, b) => a.place - b.place)
  if (!first) return null
  return /^F1\d/.test(first.code) ? 'H0015' : 'S9480'
}
