/**
 * A number for a code of one to three ASCII characters, different for each: a code is looked up by the characters it
 * is written with, before any string is made of it.
 */
export function keyOf(code: string): number {
  let [key, all] = [NO_CODE, 0]
  for (let at = 0; at < code.length; at += 1) {
    key = nextKey(key, code.charCodeAt(at))
    all |= code.charCodeAt(at)
  }
  return isLikeCode(code.length, all) ? key : UNLIKE_CODE
}

/** The key of a code with one character more. */
export function nextKey(key: number, character: number): number {
  return (key << 7) | character
}

/** `all`: the bits of all its characters. */
export function isLikeCode(length: number, all: number): boolean {
  return length <= 3 && all < 128
}

/** The key of an element that is empty or absent. */
export const NO_CODE = 1
/** That of one too long or too strange for a code. */
export const UNLIKE_CODE = -1
