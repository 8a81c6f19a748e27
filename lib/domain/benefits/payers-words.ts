import type { FactKey } from '@/lib/domain/benefits/benefit-fact'

/**
 * What a fact that a payer put in words of its own comes to, as far as that is plain: it pays or does not, or the words
 * have to be read. `limited` and the like only say that there is something of the kind.
 */
export type PlainAnswer = 'pays' | 'pays-not' | 'to-read' | 'limited' | 'unlimited' | 'some-care' | 'another'

/** Facts whose value is a payer's own words. Null where it is not such a fact. */
export function plainAnswer(key: FactKey, words: string): PlainAnswer | null {
  if (key === 'telehealth') return byVideo(words)
  if (key === 'limit') return /^no limit\b/i.test(words) ? 'unlimited' : 'limited'
  if (key === 'exclusion') return 'some-care'
  return key === 'ask-elsewhere' ? 'another' : null
}

/**
 * Care by video. A "no" is believed at once; a "yes" only while nothing narrows it, for a condition that is overlooked
 * costs the person money.
 */
function byVideo(words: string): PlainAnswer {
  if (refused.test(words)) return 'pays-not'
  return granted.test(words) && !narrowed.test(words) ? 'pays' : 'to-read'
}

const refused =
  /\bNOT (A |AN )?(COVERED|BENEFIT|ELIGIBLE|PAYABLE|ALLOWED|AVAILABLE|INCLUDED)|\bNON-? ?COVERED|\bNO (COVERAGE|BENEFIT|TELE|VIRTUAL|VIDEO)|\bEXCLU|\bDENIED/i
const granted =
  /\b(COVERED|PAYABLE|ELIGIBLE|ALLOWED|AVAILABLE|INCLUDED)\b|\bSAME AS\b|\bAS IN[ -](OFFICE|PERSON)\b|^\s*YES\b/i
const narrowed =
  /\b(ONLY|UNLESS|EXCEPT|IF|WHEN|MUST|THROUGH|VIA|WITH|BY|VENDOR|LIMIT\w*|AUTH\w*|PRE-?CERT\w*|REQUIRE\w*|SUBJECT|MAY|UP TO|\d+ (VISIT|DAY)S?)\b/i

/** A segment that names only a place or a procedure is nothing a person would read: `III*ZZ*10`. */
export const isForReading = (words: string): boolean => !/^(III|EB)[^A-Za-z0-9\s]/.test(words)
