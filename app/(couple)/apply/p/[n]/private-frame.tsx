import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { answersPage } from '@/lib/domain/measures/private-pages'
import { paths } from '@/lib/paths'
import type { PrivatePageView } from '@/lib/views/private/private-page'

/** Every page of the private part looks like this: the way back, which part it is, then one thing. */
export async function PrivateFrame({ view, children }: { view: PrivatePageView; children: ReactNode }) {
  const t = await getTranslations('private')
  const { back, place } = view
  return (
    <div className="max-w-form">
      <BackLink href={paths.privatePage(back)}>
        {back === answersPage ? t('backToAnswers') : t('back')}
      </BackLink>
      <p className="mb-1 text-small text-ink-2">{place ? t('partOf', place) : t('partLater')}</p>
      {children}
    </div>
  )
}
