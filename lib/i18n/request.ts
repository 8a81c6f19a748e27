import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, speaks } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'

/** next-intl's door: no language in the path, because the history list is a screen a partner can read; an invitation's alone speaks its own. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await wanted()
  return { locale, messages: messagesIn(locale), timeZone: 'UTC' }
})

/** `x-path` is set by proxy.ts. */
async function wanted() {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  return speaks(jar.get('locale')?.value, sent.get('accept-language'), sent.get('x-path'))
}
