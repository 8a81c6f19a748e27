import { keyOf, NO_CODE } from '@/lib/gateways/eligibility/segment'

/**
 * What codes of one to three characters stand for, by their keys: a code is found by its characters where they stand,
 * without cutting it out first. What an empty element stands for is in the table too.
 */
export type CodeTable<T> = Map<number, T>

export function codeTable<T>(entries: Iterable<readonly [code: string, value: T]>, empty: T): CodeTable<T> {
  const table: CodeTable<T> = new Map([[NO_CODE, empty]])
  for (const [code, value] of entries) table.set(keyOf(code, 0, code.length), value)
  return table
}

/** A table in which every code stands for itself. */
export function codesOf(codes: Iterable<string>): CodeTable<string | null> {
  return codeTable<string | null>(
    [...codes].map((code) => [code, code] as const),
    null,
  )
}
