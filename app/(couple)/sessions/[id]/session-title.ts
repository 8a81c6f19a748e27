import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The same for every page of a session: the history list is a screen a partner can read. */
export async function sessionTitle(): Promise<Metadata> {
  return { title: (await getTranslations('calendar.session'))('title') }
}
