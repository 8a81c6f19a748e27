/** The parts that have to be ready for each partner before the couple can start, in the order in which they come. */
export const readinessParts = [
  'identity',
  'about-you',
  'screening',
  'insurance',
  'consents',
  'tech-check',
  'times',
] as const
export type ReadinessPart = (typeof readinessParts)[number]

/** Of every part only whether it is done: a coordinator sees that private sections exist, never what is in them. */
export type ReadinessTrack = Record<ReadinessPart, boolean>

/** How far one partner is. `open` are the parts still to come, the first one first. */
export type Readiness = { done: number; of: number; open: ReadinessPart[] }

export function readinessOf(track: ReadinessTrack): Readiness {
  const open = readinessParts.filter((part) => !track[part])
  return { done: readinessParts.length - open.length, of: readinessParts.length, open }
}

/** Whose turn each part is: what is still open is either asked of the partner or done at the desk. */
export const doneAtTheDesk: Record<ReadinessPart, boolean> = {
  identity: true,
  'about-you': false,
  screening: false,
  insurance: true,
  consents: false,
  'tech-check': false,
  times: false,
}

/** As staff read it. */
export const readinessLabels: Record<ReadinessPart, string> = {
  identity: 'Identity',
  'about-you': 'About you',
  screening: 'Private sections',
  insurance: 'Insurance',
  consents: 'Consents',
  'tech-check': 'Tech check',
  times: 'Times',
}
