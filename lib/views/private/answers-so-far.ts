import type { Caller } from '@/lib/access/actor'
import { readKnown } from '@/lib/data/known-answers'
import { findFinished } from '@/lib/data/private-parts'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { choicesOf } from '@/lib/domain/measures/instrument'
import { laterParts, type PartKey, type PrivatePage, parts } from '@/lib/domain/measures/private-pages'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'
import { firstOpen, isDone, type Known, landingOf, questionsOf } from '@/lib/domain/measures/way-through'
import { offeredTo } from '@/lib/gateways/instruments/offered-to'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

/** One answer to look at again: a question in an instrument's own words, or a topic in ours. */
export type AnswerLine = { n: number } & (
  | { kind: 'question'; concern: string }
  | { kind: 'item'; language: 'en' | 'es'; text: string; answer: string | 'skipped' }
  | { kind: 'topic'; topic: TopicKey; reply: Reply | 'skipped' }
)

export type PartLine = {
  part: PartKey
  answered: number
  of: number
  /** Where to begin or go on; undefined when nothing is open. */
  next?: number
  lines: AnswerLine[]
}

export type AnswersSoFar = {
  whose: string
  partnerName: string | null
  finished: boolean
  /** Once the application was sent its one question stays as it is. */
  sent: boolean
  parts: PartLine[]
  /** Parts that can wait. */
  later: PartLine[]
  /** Where one goes on; undefined when every part was gone through. */
  goOn?: number
  /** Whose questions these are, and under which terms they stand here. */
  sources: string[]
}

/** All of one's private part: what is answered, what is open. Only the one who answered sees it. Null without an application. */
export function answersSoFar(caller: Caller): Promise<AnswersSoFar | null> {
  return look(caller, 'private.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const known = await readKnown(tx, mine.me.id, await offeredTo(mine.me.locale))
    const lines = parts.map((part) => partLine(part, known))
    return {
      whose: mine.me.id,
      partnerName: mine.partnerName,
      sent: mine.application.submittedAt !== null,
      finished: (await findFinished(tx, mine.me.id)) !== null,
      parts: lines,
      later: laterParts.map((part) => partLine(part, known)),
      goOn: lines.find(({ next }) => next !== undefined)?.next,
      sources: [...known.offered.values()].map(
        ({ instrument }) => `${instrument.title}: ${instrument.licence}`,
      ),
    }
  })
}

function partLine(part: PartKey, known: Known): PartLine {
  const questions = questionsOf(part, known)
  const done = questions.filter((page) => isDone(page, known))
  const open = firstOpen(part, known)
  const next = open === undefined ? undefined : done.length === 0 ? (landingOf(part) ?? open) : open
  return {
    part,
    answered: done.length,
    of: questions.length,
    next,
    lines: done.flatMap((page) => line(page, known)),
  }
}

function line(page: PrivatePage, known: Known): AnswerLine[] {
  const { n } = page
  if (page.kind === 'question') return [{ n, kind: 'question', concern: known.concern ?? '' }]
  if (page.kind === 'topic') {
    return [{ n, kind: 'topic', topic: page.topic, reply: known.replies.get(page.topic) ?? 'skipped' }]
  }
  if (page.kind !== 'item') return []
  const { instrument = everyInstrument[page.instrument], language = 'en' } =
    known.offered.get(page.instrument) ?? {}
  const item = instrument.items.find(({ key }) => key === page.item)
  const given = known.measures.get(page.instrument)?.[page.item]
  if (!item || given === undefined) return []
  const label = choicesOf(instrument, item).find(({ value }) => value === given)?.label
  return [{ n, kind: 'item', language, text: item.text, answer: label ?? String(given) }]
}
