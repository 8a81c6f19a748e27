import { setImmediate as others } from 'node:timers/promises'

/** Work on a long text, in steps of about a millisecond. */
export type Steps<T> = Generator<void, T>

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Milliseconds after which everything else that waits has its turn. */
const aTurn = 10

/**
 * The same between other work: a server goes on answering while it reads a file of many megabytes. It stays in this
 * thread, for to hand what was read over from another one takes longer here than to read it.
 */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < aTurn) continue
    await others()
    since = performance.now()
  }
}
