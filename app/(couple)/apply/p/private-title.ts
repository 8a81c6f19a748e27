import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The browser's title of every page here: the same, and it says nothing. */
export async function privateTitle(): Promise<Metadata> {
  const t = await getTranslations('private')
  return { title: t('title') }
}
