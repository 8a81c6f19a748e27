import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import type { InstrumentId } from '@/lib/domain/measures/instrument'
import { type TopicKey, topics } from '@/lib/domain/measures/topics'

/** A part of the private questions: short, with a page of its own before it. `later` ones can wait for after the start. */
export type PartKey = 'first' | 'lately' | 'around-you' | 'use' | 'wishes' | 'month' | 'memories' | 'self'

/** Whom a page of support is for: somebody who thinks of dying, or somebody who is not safe with their partner. */
export type SupportKind = 'self' | 'home'

type Shown =
  | { kind: 'question' }
  | { kind: 'answers' }
  | { kind: 'landing' }
  | { kind: 'item'; instrument: InstrumentId; item: string }
  | { kind: 'topic'; topic: TopicKey }
  | { kind: 'support'; about: SupportKind }

/** One page under /apply/p. Its number is its address and says nothing. */
export type PrivatePage = Shown & { n: number; part: PartKey }

const questions = (...ids: InstrumentId[]): Shown[] =>
  ids.flatMap((instrument) =>
    everyInstrument[instrument].items.map(({ key }) => ({ kind: 'item' as const, instrument, item: key })),
  )
const landing: Shown = { kind: 'landing' }

/**
 * All of it in order. An instrument stands here whether or not this program offers it, so that numbers stay. Everybody
 * comes past both pages of support at the end of their part; who answers yes comes to them at once.
 */
const order: Record<PartKey, Shown[]> = {
  first: [{ kind: 'question' }, { kind: 'answers' }],
  lately: [landing, ...questions('who5', 'asq', 'cssrs', 'phq9'), { kind: 'support', about: 'self' }],
  'around-you': [landing, ...questions('gad7', 'hark', 'csi4'), { kind: 'support', about: 'home' }],
  use: [
    landing,
    ...questions('auditc', 'audit10', 'drug1', 'dast10'),
    ...topics.slice(0, 10).map(({ key }): Shown => ({ kind: 'topic', topic: key })),
  ],
  wishes: [landing, ...topics.slice(10).map(({ key }): Shown => ({ kind: 'topic', topic: key }))],
  month: [landing, ...questions('bam')],
  memories: [landing, ...questions('pcl5')],
  self: [landing, ...questions('scs-sf')],
}

/** The parts everybody is asked for, and those that can wait. */
export const parts: readonly PartKey[] = ['first', 'lately', 'around-you', 'use', 'wishes']
export const laterParts: readonly PartKey[] = ['month', 'memories', 'self']

export const privatePages: readonly PrivatePage[] = [...parts, ...laterParts]
  .flatMap((part) => order[part].map((shown) => ({ ...shown, part })))
  .map((page, place) => ({ ...page, n: place + 1 }))

export const pageAt = (n: number): PrivatePage | undefined => privatePages[n - 1]

/** The page with one's answers, where every way through the private part meets. */
export const answersPage = 2

/** "Part 2 of 5"; undefined for one that can wait. */
export function placeOf(part: PartKey): { number: number; of: number } | undefined {
  const place = parts.indexOf(part)
  return place === -1 ? undefined : { number: place + 1, of: parts.length }
}
