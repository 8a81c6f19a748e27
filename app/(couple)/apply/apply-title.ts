import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

type Titled =
  | 'begin'
  | 'tasks'
  | 'aboutYou'
  | 'notYet'
  | 'plan'
  | 'answer'
  | 'invite'
  | 'times'
  | 'home'
  | 'sent'

/** The browser's title of a page of the application. None of them says what the program is for. */
export function applyTitle(area: Titled) {
  return async function generateMetadata(): Promise<Metadata> {
    const t = await getTranslations('apply')
    return { title: t(`${area}.title`) }
  }
}
