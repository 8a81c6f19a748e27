/** What stands between segments: blanks, line ends, a byte order mark, and the NUL or Ctrl-Z of old transfer programs. */
export function isPadding(character: number): boolean {
  if (character > 32 && character !== 0xfeff) return false
  return (
    character === LINE_FEED ||
    character === CARRIAGE_RETURN ||
    character === 32 ||
    character === 9 ||
    character === 0 ||
    character === 26 ||
    character === 0xfeff
  )
}

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
