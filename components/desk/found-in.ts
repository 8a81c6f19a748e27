export type FoundCouple = { coupleId: string; reference: string; names: string; closed: boolean }

/** Reads the couples out of an answer that shows each as one line. */
export function foundIn(shown: readonly string[] = []): FoundCouple[] {
  return shown.map((line) => JSON.parse(line))
}
