import { createTranslator } from 'next-intl'
import { dollars, percent } from '@/lib/domain/benefits/money'
import type { OwnLine } from '@/lib/domain/benefits/own-lines'
import { isForReading, plainAnswer } from '@/lib/domain/benefits/payers-words'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { type Messages, messagesIn } from '@/lib/i18n/messages'

/** The words of the area `benefits`, where no page is being drawn. */
export const benefitWords = (locale: Locale) =>
  createTranslator<Messages, 'benefits'>({ locale, messages: messagesIn(locale), namespace: 'benefits' })

/**
 * A line about one's own plan as people read it. `quote`: the payer's own words, in its English, where the answer is what
 * we make of them.
 */
export type LineWords = {
  what: string
  answer: string
  quote: string | null
  source: string
  shared: boolean
}

/** The same words on the page and in the letter. */
export function lineWords(line: OwnLine, locale: Locale): LineWords {
  const t = benefitWords(locale)
  const level = line.level && yearly.test(line.key) ? t(`level.${line.level}`) : null
  const services = namesItsService.test(line.key)
    ? []
    : line.services.map((service) => t(`service.${service}`))
  const about = [level, ...services].filter(Boolean).join(', ')
  const what = t(`facts.${line.key as 'copay'}`)
  return {
    what: about ? `${what} (${about})` : what,
    answer: answerWords(line, locale),
    source: t(`source.${line.source}`, { on: sayLongDay(line.on, locale) }),
    quote: quoteOf(line),
    shared: line.shared,
  }
}

function answerWords({ key, value }: OwnLine, locale: Locale): string {
  const t = benefitWords(locale)
  if (value === null) return t('answers.wouldNotSay')
  if (typeof value === 'boolean') return t(value ? 'answers.yes' : 'answers.no')
  if (typeof value === 'number') return key === 'coinsurance' ? percent(value) : dollars(value)
  if (key === 'coverage-from' || key === 'coverage-until') return sayLongDay(value, locale)
  if (value === 'required' || value === 'not required' || value === 'unknown' || value === 'other')
    return t(`answers.${value}`)
  const plain = plainAnswer(key, value)
  return plain ? t(`answers.${plain}`) : value
}

const quoteOf = ({ key, value }: OwnLine) =>
  typeof value === 'string' && plainAnswer(key, value) && isForReading(value) ? value : null

/** Whose sum it is, is said of sums; which care, of everything that does not name it already. */
const yearly = /^(deductible|out-of-pocket)/
const namesItsService = /-covered$|^coverage-|^plan-/
