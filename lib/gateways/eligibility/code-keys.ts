/**
 * A number for a code of one to three ASCII characters, different for each: a code is looked up by the characters it
 * is written with, before any string is made of it.
 */
export function keyOf(code: string): number {
  if (code.length > 3) return UNLIKE_CODE
  let key = NO_CODE
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charCodeAt(at)
    if (character > 127) return UNLIKE_CODE
    key = (key << 7) | character
  }
  return key
}

/** The key of an element that is empty or absent. */
export const NO_CODE = 1
/** That of one too long or too strange for a code. */
export const UNLIKE_CODE = -1
