import { keyOf, NO_CODE } from '@/lib/gateways/eligibility/code-keys'

/**
 * What codes of one to three characters stand for, by their keys. What an empty element stands for is in the table too.
 * A factor is looked for that gives each key a slot of its own, so that one look answers.
 */
export class CodeTable<T> {
  private readonly keys: Int32Array
  private readonly values: (T | undefined)[]
  private readonly factor: number
  private readonly shift: number

  constructor(entries: readonly (readonly [code: string, value: T])[], empty: T) {
    const all = new Map([[NO_CODE, empty], ...entries.map(([code, value]) => [keyOf(code), value] as const)])
    const spread = spreadOut([...all.keys()])
    this.factor = spread.factor
    this.shift = spread.shift
    this.keys = new Int32Array(2 ** (32 - spread.shift))
    this.values = Array.from(this.keys, () => undefined)
    for (const [key, value] of all) {
      const slot = slotOf(key, this.factor, this.shift)
      this.keys[slot] = key
      this.values[slot] = value
    }
  }

  get(key: number): T | undefined {
    const slot = slotOf(key, this.factor, this.shift)
    return this.keys[slot] === key ? this.values[slot] : undefined
  }
}

function slotOf(key: number, factor: number, shift: number): number {
  return Math.imul(key, factor) >>> shift
}

/** Tried one after the other, and with twice the room after a hundred of them: for a few hundred keys one is soon found. */
function spreadOut(keys: readonly number[]): { factor: number; shift: number } {
  for (let shift = 30 - Math.ceil(Math.log2(keys.length)); ; shift -= 1)
    for (
      let factor = 0x9e3779b1, tries = 0;
      tries < 100;
      factor = Math.imul(factor, 0x01000193) | 1, tries += 1
    )
      if (new Set(keys.map((key) => slotOf(key, factor, shift))).size === keys.length)
        return { factor, shift }
}

/** A table in which every code stands for itself. */
export function codesOf(codes: Iterable<string>): CodeTable<string | null> {
  return new CodeTable<string | null>(
    [...codes].map((code) => [code, code] as const),
    null,
  )
}
