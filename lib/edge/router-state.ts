/** What the framework's own script says of the page it is on; a header of this name that says anything else breaks it. */
export const routerStateHeader = 'next-router-state-tree'

const longest = 40_000
const deepest = 60

/**
 * Whether a router state is one the framework reads: `[segment, {slot: state, …}, url?, marker?, number?, text?]`,
 * encoded for an address.
 */
export function isRouterState(header: string | string[]): boolean {
  if (typeof header !== 'string' || header.length > longest) return false
  try {
    return isState(JSON.parse(decodeURIComponent(header)), 0)
  } catch {
    return false
  }
}

function isState(state: unknown, depth: number): boolean {
  if (!Array.isArray(state) || state.length < 2 || state.length > 6 || depth > deepest) return false
  const [segment, slots, url, marker, bits, last] = state
  return (
    isSegment(segment) &&
    isRecord(slots) &&
    Object.values(slots).every((slot) => isState(slot, depth + 1)) &&
    (url == null || isTexts(url, 2)) &&
    (marker == null || markers.includes(marker)) &&
    (bits == null || typeof bits === 'number') &&
    (last === undefined || typeof last === 'string')
  )
}

function isSegment(segment: unknown): boolean {
  if (typeof segment === 'string') return true
  if (!Array.isArray(segment) || segment.length !== 4) return false
  const [name, value, kind, siblings] = segment
  const named = isTexts([name, value, kind], 3) && kinds.test(kind)
  return named && (siblings === null || isTexts(siblings))
}

const isTexts = (given: unknown, count?: number) =>
  Array.isArray(given) &&
  (count === undefined || given.length === count) &&
  given.every((one) => typeof one === 'string')

const isRecord = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const markers: unknown[] = ['refetch', 'inside-shared-layout', 'metadata-only']
const kinds = /^(c|oc|d|[cd]i(\(\.\.\)\(\.\.\)|\(\.{1,3}\)))$/
