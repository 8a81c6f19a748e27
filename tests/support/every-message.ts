/** All leaves of a message file as [path, words]. */
export function everyMessage(tree: object, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = above ? `${above}.${key}` : key
    return typeof value === 'string'
      ? [[path, value] as [string, string]]
      : everyMessage(value as object, path)
  })
}
