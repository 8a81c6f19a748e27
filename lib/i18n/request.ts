import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, speaks } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'

/** next-intl's door: no language in the path, because the history list is a screen a partner can read. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked)
    ? asked
    : speaks((await cookies()).get('locale')?.value, (await headers()).get('accept-language'))
  return { locale, messages: messagesIn(locale), timeZone: 'UTC' }
})
