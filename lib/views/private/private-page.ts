import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readKnown } from '@/lib/data/known-answers'
import { type Answer, choicesOf, type Instrument, type Item } from '@/lib/domain/measures/instrument'
import {
  type PartKey,
  type PrivatePage,
  pageAt,
  placeOf,
  type SupportKind,
} from '@/lib/domain/measures/private-pages'
import { type Reply, type Topic, topicOf } from '@/lib/domain/measures/topics'
import {
  firstOpen,
  hasCalled,
  isOpen,
  type Known,
  pageAfter,
  pageBefore,
  questionsOf,
} from '@/lib/domain/measures/way-through'
import { offeredTo } from '@/lib/gateways/instruments/offered-to'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type PrivateQuestion =
  | { kind: 'landing'; questions: number; next: number }
  | { kind: 'item'; words: ItemWords; isAboutPartner: boolean; stored: Answer | null }
  | { kind: 'topic'; topic: Topic; stored: Reply | 'skipped' | null }
  | { kind: 'support'; about: SupportKind; called: boolean; next: number }

/** An item as it is shown: its own words, in the language they are in, never translated by us. */
export type ItemWords = {
  language: 'en' | 'es'
  stem?: string
  text: string
  choices: { value: number; label: string }[]
  whole?: Item['whole']
}

export type PrivatePageView = {
  n: number
  whose: string
  partnerName: string | null
  part: PartKey
  /** "Part 2 of 5"; undefined where the part can wait. */
  place?: { number: number; of: number }
  back: number
  question: PrivateQuestion
}

/**
 * One page of one's private part with what one answered there. A page that is not on one's way, or that this program
 * does not offer, is not there. Only the one who answers sees it.
 */
export function privatePage(caller: Caller, n: number): Promise<PrivatePageView> {
  return look(caller, 'private.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    const page = pageAt(n)
    if (!mine || !page) throw new NotFound()
    const known = await readKnown(tx, mine.me.id, await offeredTo(mine.me.locale))
    const question = isOpen(page, known) ? questionOn(page, known) : undefined
    if (!question) throw new NotFound()
    const { part } = page
    const shared = { n, part, place: placeOf(part), back: pageBefore(n, known) }
    return { ...shared, whose: mine.me.id, partnerName: mine.partnerName, question }
  })
}

function questionOn(page: PrivatePage, known: Known): PrivateQuestion | undefined {
  const next = firstOpen(page.part, known)
  if (page.kind === 'landing') {
    const questions = questionsOf(page.part, known).length
    return { kind: 'landing', questions, next: next ?? pageAfter(page.n, known) }
  }
  if (page.kind === 'support') {
    const called = hasCalled(page.part, known)
    return { kind: 'support', about: page.about, called, next: next ?? pageAfter(page.n, known) }
  }
  if (page.kind === 'item') {
    const offered = known.offered.get(page.instrument)
    const words = offered && wordsOf(offered.instrument, page.item, offered.language)
    const stored = known.measures.get(page.instrument)?.[page.item] ?? null
    return words && { kind: 'item', words, isAboutPartner: page.instrument === 'hark', stored }
  }
  const topic = page.kind === 'topic' ? topicOf(page.topic) : undefined
  return topic && { kind: 'topic', topic, stored: known.replies.get(topic.key) ?? null }
}

function wordsOf(instrument: Instrument, key: string, language: 'en' | 'es'): ItemWords | undefined {
  const item = instrument.items.find((one) => one.key === key)
  if (!item) return undefined
  const choices = choicesOf(instrument, item).map(({ value, label }) => ({ value, label }))
  // The stem belongs to the items that share the instrument's choices.
  const stem = item.choices ? undefined : instrument.stem
  return { language, stem, text: item.text, choices, whole: item.whole }
}
