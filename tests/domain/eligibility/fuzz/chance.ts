/** Chances that fall the same for the same seed, so that a message which breaks the reader can be written again. */
export type Chance = {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number
  one<T>(of: readonly T[]): T
  /** True once in so many times. */
  once(inTimes: number): boolean
}

export function chance(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    once: (inTimes) => below(inTimes) === 0,
  }
}
