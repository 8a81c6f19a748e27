/** The one empty list. Most lines of a reply have nothing hanging on them, and a reply has thousands of lines. */
export const none: readonly never[] = Object.freeze([])

/** The list with one thing more; a list of our own grows in place, the empty one is never touched. */
export function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list === none) return [item]
  ;(list as T[]).push(item)
  return list
}

export function addedAll<T>(list: readonly T[], items: readonly T[]): readonly T[] {
  return items.reduce(added, list)
}
