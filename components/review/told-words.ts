import { needs } from '@/lib/domain/measures/needs'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'

/** What a reply says in the clinician's words; the partner's own words follow apart. */
export type Say = (key: string) => string

/** A line for each thing said: chosen options by their words, days as a number. */
export function sayReply(topic: TopicKey, reply: Reply, option: Say, need: Say): string[] {
  const isNeed = needs.some(({ key }) => key === topic)
  const said = isNeed ? need : option
  return [
    ...(reply.days === undefined ? [] : [`${reply.days} of the past 30 days`]),
    ...(reply.one ? [isNeed ? `Wants help: ${said(reply.one).toLowerCase()}` : said(reply.one)] : []),
    ...(reply.many && reply.many.length > 0 ? [reply.many.map(option).join('; ')] : []),
    ...(reply.second ? [said(reply.second)] : []),
  ]
}

/** "use-alcohol" is a line of the table of substances. */
export const substanceOf = (topic: TopicKey): string | undefined =>
  topic.startsWith('use-') ? topic.slice('use-'.length) : undefined
