import { createTranslator } from 'next-intl'
import type { Words, Written } from '@/lib/domain/contact/choose-way'
import type { Notice } from '@/lib/domain/contact/notices'
import type { Locale } from '@/lib/domain/refusals'
import { type Messages, messagesIn } from '@/lib/i18n/messages'

type HowWritten = { channel: Written; words: Words; locale: Locale; link: string }

/**
 * The exact words of a notice on one channel; a text message has no subject. In plain words there is no link, and every
 * notice reads the same. The page that asks how to reach someone shows what this makes, and nothing else is ever sent.
 */
export function composeNotice(notice: Notice, { channel, words, locale, link }: HowWritten) {
  const t = createTranslator<Messages, 'mail'>({ locale, messages: messagesIn(locale), namespace: 'mail' })
  const template = words === 'plain' ? 'plain' : notice
  const say = (key: string) => t(key as 'week-published.text', { link })
  return {
    subject: channel === 'mail' ? say(`${template}.subject`) : '',
    text: say(`${template}.${channel === 'mail' ? 'text' : 'short'}`),
  }
}
