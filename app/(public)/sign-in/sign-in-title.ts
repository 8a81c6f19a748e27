import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/auth/current-actor'
import type { Messages } from '@/lib/i18n/messages'
import { ifReached } from '@/lib/if-reached'
import { readerKind, readerLanguage } from '@/lib/reader-language'

type Titled = { [K in keyof Messages['signIn']]: Messages['signIn'][K] extends { title: string } ? K : never }
type Area = Titled[keyof Titled]

/** The title of a page about signing in is its heading, in the language its reader works in. */
export function signInTitle(area: Area) {
  return async function generateMetadata(): Promise<Metadata> {
    const actor = (await ifReached(currentActor())) ?? { kind: 'anonymous' }
    const locale = await readerLanguage(readerKind(actor))
    const t = await getTranslations({ locale, namespace: 'signIn' })
    return { title: t(`${area}.title`) }
  }
}
