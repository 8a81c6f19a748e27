/**
 * A file's name as it may be kept, shown and written to a log: a sign that breaks the line, turns the direction of
 * writing or is not seen at all is written out, such as `\u{a}`. At most 200 characters.
 */
export const sayFileName = (name: string) =>
  name.replace(unseen, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).slice(0, 200)

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu
