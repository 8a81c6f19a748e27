import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

export function invitationTitle(area: 'invitation' | 'join') {
  return async function generateMetadata(): Promise<Metadata> {
    const t = await getTranslations('apply')
    return { title: t(`${area}.title`), robots: { index: false } }
  }
}
