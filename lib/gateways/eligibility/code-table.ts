import { keyOf, NO_CODE } from '@/lib/gateways/eligibility/code-keys'

/**
 * What codes of one to three characters stand for, by their keys. What an empty element stands for is in the table too.
 * A key has its slot, or the next free one after it; half of the slots stay free.
 */
export class CodeTable<T> {
  private readonly keys: Int32Array
  private readonly values: (T | undefined)[]
  private readonly most: number

  constructor(entries: readonly (readonly [code: string, value: T])[], empty: T) {
    this.most = 2 ** Math.ceil(Math.log2(entries.length + 1) + 1) - 1
    this.keys = new Int32Array(this.most + 1)
    this.values = new Array(this.most + 1)
    this.set(NO_CODE, empty)
    for (const [code, value] of entries) this.set(keyOf(code), value)
  }

  get(key: number): T | undefined {
    const { keys, most } = this
    let slot = firstSlot(key) & most
    while (keys[slot] !== key) {
      if (keys[slot] === FREE) return undefined
      slot = (slot + 1) & most
    }
    return this.values[slot]
  }

  private set(key: number, value: T): void {
    let slot = firstSlot(key) & this.most
    while (this.keys[slot] !== FREE && this.keys[slot] !== key) slot = (slot + 1) & this.most
    this.keys[slot] = key
    this.values[slot] = value
  }
}

/** No code has this key. */
const FREE = 0
/** Keys that are alike get slots far apart. */
function firstSlot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16
}

/** A table in which every code stands for itself. */
export function codesOf(codes: Iterable<string>): CodeTable<string | null> {
  return new CodeTable<string | null>(
    [...codes].map((code) => [code, code] as const),
    null,
  )
}
