/** One segment without its terminator: empty elements at the end are left out, as X12 wants. */
export function segmentText(id: string, ...elements: (string | number)[]): string {
  return [id, ...elements].join('*').replace(/\*+$/, '')
}

/** Minutes since midnight as X12 writes a time: `0905`. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`
}
