import type { Chance } from './chance'

/** A text with pieces cut, doubled, moved or overwritten: what disks, networks and helpful programs do to files. */
export function mangle(text: string, by: Chance): string {
  let mangled = text
  for (let edits = 1 + by.below(6); edits > 0; edits -= 1) mangled = by.one(edit)(mangled, by)
  return mangled
}

const edit: ((text: string, by: Chance) => string)[] = [
  (text, by) => text.slice(0, by.below(text.length + 1)),
  (text, by) => text.slice(by.below(Math.min(text.length + 1, 200))),
  (text, by) => splice(text, by, by.below(80), ''),
  (text, by) => splice(text, by, 0, by.one(pieces)),
  (text, by) => splice(text, by, 1 + by.below(4), by.one(pieces)),
  (text, by) => splice(text, by, 0, text.slice(by.below(text.length + 1)).slice(0, by.below(300))),
  (text, by) => splice(text, by, 1, String.fromCharCode(by.below(0xffff))),
  (text, by) =>
    text.replaceAll(by.one(['*', '|', '~', ':', '^', '\n']), by.one(['*', '~', '', ' ', '\t', '|'])),
  (text, by) =>
    text
      .split('~')
      .sort(() => by.below(3) - 1)
      .join('~'),
  (text, by) => text + by.one(['', '\x1a', '\n\n', 'ISA', text, 'junk']),
]

const pieces = [
  '~',
  '*',
  '^',
  ':',
  '~EB*',
  '~HL*',
  '~ISA*',
  '~SE*',
  '\0',
  '\n',
  '￿',
  '~GS*HB',
  '*'.repeat(60),
  '~'.repeat(9),
]

function splice(text: string, by: Chance, length: number, put: string): string {
  const at = by.below(text.length + 1)
  return text.slice(0, at) + put + text.slice(at + length)
}
