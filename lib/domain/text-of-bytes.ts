/**
 * The text of a file from somebody else's system. UTF-8 unless a byte order mark, or the NUL bytes beside plain
 * letters, say UTF-16; bytes that are no UTF-8 are taken as Windows-1252, in which old programs write names with
 * accents. NUL, which is only ever padding, is left out: PostgreSQL stores none.
 */
export function textOfBytes(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll('\0', '')
}

function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first > 0 && second === 0 && third > 0 && fourth === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0 && second > 0 && third === 0 && fourth > 0) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
