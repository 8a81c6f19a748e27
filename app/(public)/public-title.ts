import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Messages } from '@/lib/i18n/messages'

type Titled = Exclude<keyof Messages['public'], 'landing'>

/** The title of a public page is its heading, in the reader's language. */
export function publicTitle(area: Titled) {
  return async function generateMetadata(): Promise<Metadata> {
    const t = await getTranslations('public')
    return { title: t(`${area}.title`) }
  }
}
