import type { getTranslations } from 'next-intl/server'
import { type Field, fieldsSaid, type Reply, type TopicKey } from '@/lib/domain/measures/topics'

type Say = Awaited<ReturnType<typeof getTranslations<'private'>>>

export type TopicWords = {
  title: string
  hint?: string
  label: (field: Field['name']) => string
  option: (value: string) => string
}

/** The words of one page in our own words. The pages about one substance each share theirs. */
export function topicWords(t: Say, key: TopicKey): TopicWords {
  const isUse = key.startsWith('use-')
  const area = isUse ? 'use' : key
  const substance = isUse ? t(`options.${key.slice('use-'.length)}` as 'options.alcohol') : ''
  const title = t(`topics.${area}.title` as 'topics.use.title', { substance })
  const at = (name: string) => `topics.${area}.${name}` as 'topics.use.days'
  const isNeed = key.startsWith('need-')
  return {
    title,
    hint: t.has(at('hint')) ? t(at('hint')) : undefined,
    label: (field) => (t.has(at(field)) ? t(at(field)) : title),
    option: (value) => t(`${isNeed ? 'needOptions' : 'options'}.${value}` as 'options.yes'),
  }
}

/** What was said, on as many lines as it took. Where a page asks several things, each line begins with what it answers. */
export function sayReply(key: TopicKey, { label, option }: TopicWords, reply: Reply): string[] {
  const fields = fieldsSaid(key, reply)
  return fields.flatMap(({ field, given }) => {
    const said = inWords(field, given, option)
    if (said === '') return []
    return fields.length > 1 ? `${label(field.name)} ${said}` : said
  })
}

function inWords({ kind }: Field, given: Reply[Field['name']], option: TopicWords['option']): string {
  if (given === undefined) return ''
  if (Array.isArray(given)) return given.map(option).join(', ')
  return kind === 'one' ? option(String(given)) : String(given)
}
