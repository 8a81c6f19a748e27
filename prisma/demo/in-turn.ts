/** Lets up to `limit` works run at the same time; the others wait for a place, in the order in which they came. */
export function atMost(limit: number): <Out>(work: () => Promise<Out>) => Promise<Out> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running < limit) running++
    else await new Promise<void>((itsTurn) => waiting.push(itsTurn))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/** Several couples at a time, where nobody depends on another: one's passwords are hashed while another's rows are written. */
const together = atMost(6)

/**
 * Prepares all of them so, and gives each its turn in their order, because that decides who gets what: which coordinator,
 * which clinician, which hour. The turns of the first are taken while the last are still prepared.
 */
export async function thenInTurn<In, Ready, Out>(
  all: readonly In[],
  prepare: (one: In, index: number) => Promise<Ready>,
  turn: (ready: Ready) => Promise<Out>,
): Promise<Out[]> {
  const preparing = all.map((one, index) => together(() => prepare(one, index)))
  const done: Out[] = []
  for (const ready of preparing) done.push(await turn(await ready))
  return done
}
