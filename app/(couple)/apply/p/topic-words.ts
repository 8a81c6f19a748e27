import type { getTranslations } from 'next-intl/server'
import type { Field, Reply, TopicKey } from '@/lib/domain/measures/topics'

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

/** What was said, on as many lines as it took. */
export function sayReply({ option }: TopicWords, { one, second, many, days, words }: Reply): string[] {
  const chosen = [one, second, ...(many ?? [])].filter((value) => value !== undefined).map(option)
  return [days === undefined ? '' : `${days} / 30`, ...chosen, words ?? ''].filter((part) => part !== '')
}
