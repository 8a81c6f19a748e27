import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Messages } from '@/lib/i18n/messages'

/** The title of a page at the door is its heading, in the reader's language. */
export function accountTitle(area: keyof Messages['account']) {
  return async function generateMetadata(): Promise<Metadata> {
    const t = await getTranslations('account')
    return { title: t(`${area}.title`) }
  }
}
