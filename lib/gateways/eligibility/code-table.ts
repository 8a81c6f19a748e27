import { element, placeOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Codes of one to three characters, found by their characters where they stand, without cutting them out first. */
export type CodeTable<T> = Map<number, T>

export function codeTable<T>(entries: Iterable<readonly [code: string, value: T]>): CodeTable<T> {
  return new Map([...entries].map(([code, value]) => [keyOf(code, 0, code.length), value]))
}

/** A table in which every code stands for itself. */
export function codesOf(codes: Iterable<string>): CodeTable<string> {
  return codeTable([...codes].map((code) => [code, code] as const))
}

/** What the table holds for an element; `undefined` when the element is empty or its code is not in the table. */
export function lookUp<T>(segment: Segment, number: number, table: CodeTable<T>): T | undefined {
  const { from, to } = placeOf(segment, number)
  if (from === to) return undefined
  const found = table.get(keyOf(segment.file, from, to))
  if (found !== undefined) return found
  const code = element(segment, number)
  return code.length === to - from ? undefined : table.get(keyOf(code, 0, code.length))
}

export function isEmpty(segment: Segment, number: number): boolean {
  const { from, to } = placeOf(segment, number)
  return from === to || element(segment, number) === ''
}

/** Longer texts, NUL and characters beyond ASCII are no codes: they get a key that no code has. */
export function keyOf(text: string, from: number, to: number): number {
  if (to - from > 3 || to === from) return -1
  let key = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0 || code > 127) return -1
    key = key * 128 + code
  }
  return key
}
