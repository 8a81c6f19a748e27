import { alarmOf } from '@/lib/domain/measures/alarm'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { type Answers, type InstrumentId, isAsked } from '@/lib/domain/measures/instrument'
import type { Offered } from '@/lib/domain/measures/offered'
import {
  answersPage,
  type PartKey,
  type PrivatePage,
  pageAt,
  parts,
  privatePages,
} from '@/lib/domain/measures/private-pages'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'

/** What one person has said so far, and what this program offers. */
export type Known = {
  /** The answer to the one question sending needs; null while it is open. */
  concern: string | null
  measures: ReadonlyMap<InstrumentId, Answers>
  replies: ReadonlyMap<TopicKey, Reply | 'skipped'>
  offered: ReadonlyMap<InstrumentId, Offered>
}

/** Whether this page belongs to the way of somebody who has said this. */
export function isOpen(page: PrivatePage, known: Known): boolean {
  if (page.kind === 'item') {
    const item = everyInstrument[page.instrument].items.find(({ key }) => key === page.item)
    const answers = known.measures.get(page.instrument) ?? {}
    return known.offered.has(page.instrument) && item !== undefined && isAsked(item, answers)
  }
  if (page.kind === 'topic') return isTopicAsked(page.topic, known)
  return true
}

/** Answered or skipped. Pages that ask nothing count as passed. */
export function isDone(page: PrivatePage, { concern, measures, replies }: Known): boolean {
  if (page.kind === 'question') return concern !== null
  if (page.kind === 'item') return measures.get(page.instrument)?.[page.item] !== undefined
  return page.kind !== 'topic' || replies.has(page.topic)
}

const asksSomething = ({ kind }: PrivatePage) => kind === 'question' || kind === 'item' || kind === 'topic'

/** The questions of a part for somebody who has said this, in order. */
export function questionsOf(part: PartKey, known: Known): PrivatePage[] {
  return privatePages.filter((page) => page.part === part && asksSomething(page) && isOpen(page, known))
}

/** Where to go on after this page: the next of its part, else the page before the next part, at last one's answers. */
export function pageAfter(n: number, known: Known): number {
  const here = pageAt(n)
  const next = privatePages.find((page) => page.n > n && page.part === here?.part && isOpen(page, known))
  if (here && next && next.kind !== 'answers') return next.n
  const following = here && parts[parts.indexOf(here.part) + 1]
  return (here && parts.includes(here.part) && following && landingOf(following)) || answersPage
}

/** Where one came from within the part; one's answers from its first page. */
export function pageBefore(n: number, known: Known): number {
  const here = pageAt(n)
  const before = privatePages.findLast(
    (page) => page.n < n && page.part === here?.part && isOpen(page, known),
  )
  return before?.n ?? answersPage
}

/** The first question of a part that is still open; undefined when there is none. */
export function firstOpen(part: PartKey, known: Known): number | undefined {
  return questionsOf(part, known).find((page) => !isDone(page, known))?.n
}

export const landingOf = (part: PartKey): number | undefined =>
  privatePages.find((page) => page.part === part && page.kind === 'landing')?.n

/** Whether an answer of this part has called a clinician. */
export function hasCalled(part: PartKey, { measures }: Known): boolean {
  return questionsOfPart(part).some(({ instrument, item }) => {
    const answer = measures.get(instrument)?.[item]
    return answer !== undefined && alarmOf(everyInstrument[instrument], item, answer) !== undefined
  })
}

const questionsOfPart = (part: PartKey) =>
  privatePages.filter((page) => page.kind === 'item').filter((page) => page.part === part)

/** What one used is asked in detail unless everything before says that there is nothing to ask. */
function isTopicAsked(topic: TopicKey, { concern, measures, replies }: Known): boolean {
  const none = concern === 'no' && drinks(measures) === 0 && measures.get('drug1')?.[1] === 0
  if (topic === 'substances') return !none
  if (topic === 'stopping' || topic === 'overdose') return !none
  const used = replies.get('substances')
  if (topic.startsWith('use-'))
    return !none && used !== undefined && used !== 'skipped' && saysSo(used, topic)
  return true
}

const drinks = (measures: Known['measures']) => (measures.get('audit10') ?? measures.get('auditc'))?.[1]
const saysSo = (reply: Reply, topic: string) => reply.many?.includes(topic.slice('use-'.length)) ?? false
