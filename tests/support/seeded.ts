/** The same "random" numbers below `n` in every run, so that a failure can be looked at twice. */
export function seeded(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * n)
  }
}
