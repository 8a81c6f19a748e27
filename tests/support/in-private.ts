import type { Caller } from '@/lib/access/actor'
import type { Answer, InstrumentId } from '@/lib/domain/measures/instrument'
import { privatePages, type SupportKind } from '@/lib/domain/measures/private-pages'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'

/** The address of an item's page. */
export function pageOfItem(instrument: InstrumentId, item: string | number): number {
  return numberOf(
    (page) => page.kind === 'item' && page.instrument === instrument && page.item === String(item),
  )
}

export const pageOfTopic = (topic: TopicKey) =>
  numberOf((page) => page.kind === 'topic' && page.topic === topic)

export const pageOfSupport = (about: SupportKind) =>
  numberOf((page) => page.kind === 'support' && page.about === about)

/** Answers one item of one's own private part. */
export function answer(caller: Caller, instrument: InstrumentId, item: string | number, value: Answer) {
  return saveMeasureAnswer(caller, { whose: idOf(caller), n: pageOfItem(instrument, item), answer: value })
}

/** Says something to a page in our own words. */
export function tell(caller: Caller, topic: TopicKey, reply: Reply | 'skipped') {
  return savePrivateText(caller, { whose: idOf(caller), n: pageOfTopic(topic), reply })
}

function numberOf(fits: (page: (typeof privatePages)[number]) => boolean): number {
  const page = privatePages.find(fits)
  if (!page) throw new Error('no such page')
  return page.n
}

export function idOf({ actor }: Caller): string {
  if (!('id' in actor)) throw new Error('nobody in particular')
  return actor.id
}
