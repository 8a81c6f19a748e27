/** No 0 and O, no 1, I and L, no vowels that could spell a word: what is read out must be heard right. */
const letters = '23456789BCDFGHJKMNPQRSTVWXYZ'

/** What we say on the phone, such as "B7K-2M9". `random` is at least six bytes from a sound source. */
export function referenceFrom(random: Uint8Array): string {
  const signs = [...random.slice(0, 6)].map((byte) => letters[byte % letters.length]).join('')
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}
