import { element, keyAt, keyOf, NO_CODE, type Segment } from '@/lib/gateways/eligibility/segment'

/** Codes of one to three characters, found by their characters where they stand, without cutting them out first. */
export type CodeTable<T> = Map<number, T>

export function codeTable<T>(entries: Iterable<readonly [code: string, value: T]>): CodeTable<T> {
  return new Map([...entries].map(([code, value]) => [keyOf(code, 0, code.length), value]))
}

/** A table in which every code stands for itself. */
export function codesOf(codes: Iterable<string>): CodeTable<string> {
  return codeTable([...codes].map((code) => [code, code] as const))
}

/** What the table holds for an element of an EB; `undefined` when it is empty or its code is not in the table. */
export function lookUp<T>(eb: Segment, number: number, table: CodeTable<T>): T | undefined {
  const key = keyAt(eb, number)
  if (key === NO_CODE) return undefined
  const found = table.get(key)
  if (found !== undefined) return found
  const code = element(eb, number)
  return table.get(keyOf(code, 0, code.length))
}
