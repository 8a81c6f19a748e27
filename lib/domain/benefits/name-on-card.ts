/**
 * A first guess at how a payer splits a name, for a form in which it can be mended: the first word, and the last one
 * with what belongs to it (“de la Cruz”), without Jr. and the like.
 */
export function nameOnCard(legalName: string): { firstName: string; lastName: string } {
  const words = legalName.trim().split(/\s+/)
  while (words.length > 2 && /^(jr|sr|ii|iii|iv)\.?$/i.test(words.at(-1) ?? '')) words.pop()
  const [firstName = '', ...rest] = words
  let from = Math.max(rest.length - 1, 0)
  while (from > 0 && particles.has(rest[from - 1]?.toLowerCase() ?? '')) from -= 1
  return { firstName, lastName: rest.slice(from).join(' ').replace(/,$/, '') }
}

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'dos',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'le',
  'al',
  'el',
  'st.',
  'san',
])
