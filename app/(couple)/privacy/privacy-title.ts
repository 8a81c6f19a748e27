import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The browser's title of a page about papers or privacy: never which paper, never with whom. */
export function privacyTitle(area: 'sign' | 'paper' | 'mine') {
  return async function generateMetadata(): Promise<Metadata> {
    const t = await getTranslations('privacy')
    return { title: t(`${area}.title`) }
  }
}
