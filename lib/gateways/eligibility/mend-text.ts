/**
 * A file as it should have come. In lower case: X12 has capitals only, and who writes none means them. In UTF-16 taken
 * for another encoding on its way here, so that a NUL stands beside each letter: they are left out. Where letters were
 * lost by that, the text stays as it is, to be refused.
 */
export function mendText(text: string): string {
  const start = text.slice(0, 12)
  if (start.includes('\0')) return withoutNuls(text)
  if (start.startsWith('ISA')) return text
  return /^\s*isa[^\p{L}\p{N}]/u.test(start) ? text.toUpperCase() : text
}

function withoutNuls(text: string): string {
  const plain = text.replaceAll('\0', '').replace(mark, '')
  return plain.startsWith('ISA') && !plain.includes('\uFFFD') ? plain : text
}

/** The byte order mark of UTF-16, read as UTF-8 or as Latin-1. */
const mark = /^(\uFFFD\uFFFD|ÿþ|þÿ|\uFEFF)/
