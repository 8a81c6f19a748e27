import { needs } from '@/lib/domain/measures/needs'
import { type Field, fieldsSaid, type Reply, type TopicKey } from '@/lib/domain/measures/topics'

/** The words of the page as its partner read it in English: what a field asks, and its options. */
type Say = {
  asks: (field: Field['name']) => string
  option: (key: string) => string
  need: (key: string) => string
}

/** One field as a clinician reads it: what it asked, unless the page asks one thing only, and what was said to it. */
export type Said = { asked: string | undefined; said: string; isQuote: boolean }

/** Every field of a page with its own answer, so that no "yes" stands without its question. */
export function sayReply(topic: TopicKey, reply: Reply, { asks, option, need }: Say): Said[] {
  const isNeed = needs.some(({ key }) => key === topic)
  const fields = fieldsSaid(topic, reply)
  return fields.map(({ field, given }) => ({
    asked: fields.length > 1 ? asks(field.name) : undefined,
    said: inWords(given, isNeed ? need : option, field),
    isQuote: field.kind === 'words' && Boolean(given),
  }))
}

function inWords(given: Reply[Field['name']], option: Say['option'], { kind }: Field): string {
  if (given === undefined || given === '' || (Array.isArray(given) && given.length === 0))
    return 'Not answered'
  if (Array.isArray(given)) return given.map(option).join('; ')
  return kind === 'one' ? option(String(given)) : String(given)
}

/** "use-alcohol" is a line of the table of substances. */
export const substanceOf = (topic: TopicKey): string | undefined =>
  topic.startsWith('use-') ? topic.slice('use-'.length) : undefined
