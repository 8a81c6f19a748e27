/** Calls back with how many times `key` was pressed alone within `span` milliseconds; any other key starts over at 0. */
export function pressesWithin(key: string, span: number, onCount: (count: number) => void): () => void {
  let times: number[] = []
  function onKeyDown(event: KeyboardEvent) {
    if (event.repeat) return
    if (event.key !== key) {
      if (times.length > 0) onCount(0)
      times = []
      return
    }
    times = [...times.filter((time) => event.timeStamp - time < span), event.timeStamp]
    onCount(times.length)
  }
  addEventListener('keydown', onKeyDown)
  return () => removeEventListener('keydown', onKeyDown)
}
