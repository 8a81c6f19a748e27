/**
 * Whether a text is a National Provider Identifier: ten digits whose last one checks the others (Luhn, counted as if
 * 80840 stood in front; CMS, 45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false
  const digits = [...`80840${text}`].reverse().map(Number)
  const sum = digits.reduce((total, digit, place) => total + (place % 2 === 0 ? digit : doubled(digit)), 0)
  return sum % 10 === 0
}

const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2)
