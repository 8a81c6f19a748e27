/** A key that seals fields, and the name it is known by in what it sealed. */
export type FieldKey = { id: string; key: Buffer }

/**
 * Reads `id:base64,id:base64`: keys of 256 bits, the first of which seals; all of them unseal, so that an old one is
 * kept behind the new until nothing is sealed with it. Undefined when it cannot be read so.
 */
export function readFieldKeys(given: string): FieldKey[] | undefined {
  const keys = given.split(',').map(readOne)
  const named = keys.filter((one) => one !== undefined)
  const names = new Set(named.map(({ id }) => id))
  return named.length === keys.length && names.size === keys.length ? named : undefined
}

function readOne(given: string): FieldKey | undefined {
  const [, id, text] = /^\s*([A-Za-z0-9_-]{1,16}):([A-Za-z0-9+/]{43}=)\s*$/.exec(given) ?? []
  return id && text ? { id, key: Buffer.from(text, 'base64') } : undefined
}

/** A text somebody typed, or a few bytes over and over: 32 random bytes look like neither. */
export function isGuessable({ key }: FieldKey): boolean {
  return new Set(key).size < 16 || key.every((byte) => byte >= 0x20 && byte < 0x7f)
}
