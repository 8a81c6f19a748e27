/**
 * After so many failures in a row nothing is asked for a while; then one is let through, and whether it works decides.
 * Times are epoch milliseconds.
 */
export function circuitBreaker({ failures, restFor }: { failures: number; restFor: number }) {
  let inARow = 0
  let restsUntil = 0
  let trying = false
  return {
    /** Whether somebody may ask now. A yes while it is resting is a yes to one alone. */
    mayAsk(now: number): boolean {
      if (inARow < failures) return true
      if (now < restsUntil || trying) return false
      trying = true
      return true
    },
    worked(): void {
      inARow = 0
      trying = false
    },
    failed(now: number): void {
      inARow += 1
      trying = false
      if (inARow >= failures) restsUntil = now + restFor
    },
  }
}

export type CircuitBreaker = ReturnType<typeof circuitBreaker>
