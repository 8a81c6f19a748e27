/**
 * A line in which each ask waits until the one before it is over, however it ended: for a connection, which can do one
 * thing at a time. `pg` lines up what is asked of it meanwhile, says that it will not for long, and warns.
 */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <A extends unknown[], R>(ask: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      const answer = last.then(() => ask(...given))
      last = answer.catch(() => {})
      return answer
    }
}
