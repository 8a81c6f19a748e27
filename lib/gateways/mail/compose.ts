import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/domain/refusals'
import { type Messages, messagesIn } from '@/lib/i18n/messages'

/**
 * The exact words of a message. Templates are fixed and neutral (area `mail` of the messages); a value fills a blank
 * and is never a reason, a diagnosis or a name the reader did not give us.
 */
export function compose(template: string, locale: Locale, values: Record<string, string>) {
  const t = createTranslator<Messages, 'mail'>({ locale, messages: messagesIn(locale), namespace: 'mail' })
  const say = (key: string) => t(key as 'account-exists.subject', values as never)
  return { subject: say(`${template}.subject`), text: say(`${template}.text`) }
}
